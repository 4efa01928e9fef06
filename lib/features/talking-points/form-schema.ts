import { z } from "zod";
import { localDateSchema } from "@/lib/platform/calendar/local-date-schema";
import { entryFormFields } from "@/lib/platform/forms/entry-form-fields";
import { outcomeSchema, sentenceSchema } from "./schema";

const { id } = entryFormFields;

/** A point of one's own; the id is made with the form, so that a double tap keeps one. */
export const ownPointForm = z.object({ id, text: sentenceSchema });
/** Other words for a point. */
export const rewordForm = ownPointForm.omit({ id: true });
/** A suggestion by its name, and the id the point will have. */
export const suggestionForm = z.object({ id, suggestion: z.string({ error: "required" }).max(500) });
export const findingForm = z.object({ findingId: z.string({ error: "required" }).max(200), id: id.optional() });
export const pointForm = z.object({ id });
export const moveForm = z.object({ id, direction: z.enum(["up", "down"], { error: "choice" }) });
/** That a point was talked about, and what came of it. */
export const raiseForm = z.object({
  day: localDateSchema.optional(),
  outcome: outcomeSchema.default(""),
});
