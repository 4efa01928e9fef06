import { type z } from "zod";
import { enteredDaySchema } from "@/lib/platform/calendar/entered-day";
import { entryFormFields } from "@/lib/platform/forms/entry-form-fields";
import { expectationSchema } from "./schema";

/** An expectation as filled in; a text is asked, the rest is free. */
export const expectationForm = expectationSchema.pick({ text: true, sign: true, when: true, seenIn: true }).extend({
  ...entryFormFields,
  reviewOn: enteredDaySchema.optional(),
});

/** What became of it. */
export const reviewForm = expectationSchema
  .pick({ noticedNote: true })
  .extend({ noticed: expectationSchema.shape.noticed.unwrap(), reviewOn: enteredDaySchema.optional() });
export type ReviewForm = z.infer<typeof reviewForm>;
