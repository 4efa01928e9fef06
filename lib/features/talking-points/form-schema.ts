import { z } from "zod";
import { localDateSchema } from "@/lib/platform/calendar/local-date-schema";
import { entryFormFields } from "@/lib/platform/forms/entry-form-fields";
import { outcomeSchema, sentenceSchema } from "./schema";

const { id } = entryFormFields;

/** A point of one's own; the id is made with the form, so that a double tap keeps one. */
export const ownPointForm = z.object({ id, text: sentenceSchema });
/** Other words for a point, and the revision they were written on. */
export const rewordForm = ownPointForm.extend(entryFormFields);
/** A suggestion by its name, and the id the point will have. */
export const suggestionForm = z.object({ id, suggestion: z.string({ error: "required" }).max(500) });
export const findingForm = z.object({ findingId: z.string({ error: "required" }).max(200), id: id.optional() });
export const pointForm = z.object({ id });
export const moveForm = z.object({ id, direction: z.enum(["up", "down"], { error: "choice" }) });
export const raiseForm = z.object({
  ...entryFormFields,
  day: localDateSchema.optional(),
  outcome: outcomeSchema.default(""),
});
