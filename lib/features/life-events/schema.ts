import { z } from "zod";
import { localDateSchema } from "@/lib/platform/calendar/local-date-schema";
import { noteSchema, requiredText } from "@/lib/platform/forms/field-schemas";
import { MAX_NAME_LENGTH } from "./choices";

/** Something that happened besides therapy, as it is sealed: another reason why days may differ. */
export const lifeEventSchema = z.object({
  /** In own words: "verhuizing", "griep", "nieuw medicijn". */
  name: requiredText(MAX_NAME_LENGTH),
  day: localDateSchema,
  /** Its last day; absent when it was one day, or goes on. */
  until: localDateSchema.optional(),
  /** Whether it goes on still. */
  goesOn: z.boolean().default(false),
  note: noteSchema.optional(),
});
export type LifeEvent = z.infer<typeof lifeEventSchema>;
