import { z } from "zod";
import { localDateSchema } from "@/lib/platform/calendar/local-date-schema";
import { noteSchema, requiredText } from "@/lib/platform/forms/field-schemas";
import { HOMEWORK_ANSWERS, MAX_HOMEWORK_LENGTH } from "./choices";

export type HomeworkAnswer = (typeof HOMEWORK_ANSWERS)[number];

/** Something agreed to do between sessions, as it is sealed. */
export const homeworkSchema = z.object({
  text: requiredText(MAX_HOMEWORK_LENGTH),
  agreedOn: localDateSchema,
  answer: z.enum(HOMEWORK_ANSWERS, { error: "choice" }).optional(),
  answeredOn: localDateSchema.optional(),
  /** What got in the way, or what it brought. */
  note: noteSchema.optional(),
  /** The protection moment that was made of it. */
  momentId: z.uuid().optional(),
});
export type Homework = z.infer<typeof homeworkSchema>;
