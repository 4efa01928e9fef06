import type { z } from "zod";
import { enteredDaySchema } from "@/lib/platform/calendar/entered-day";
import { entryFormFields } from "@/lib/platform/forms/entry-form-fields";
import { homeworkSchema } from "./schema";

/** What was agreed, as filled in. */
export const homeworkForm = homeworkSchema
  .pick({ text: true })
  .extend({ ...entryFormFields, agreedOn: enteredDaySchema.optional() });

/** How it went. */
export const answerForm = homeworkSchema.pick({ note: true }).extend({ answer: homeworkSchema.shape.answer.unwrap() });
export type AnswerForm = z.infer<typeof answerForm>;
