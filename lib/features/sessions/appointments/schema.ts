import { z } from "zod";
import { enteredDaySchema } from "@/lib/platform/calendar/entered-day";
import { clockTimeSchema, wholeNumber } from "@/lib/platform/forms/field-schemas";
import { MEDIUMS } from "@/lib/features/sessions/choices";
import { durationSchema } from "@/lib/features/sessions/schema";
import { typedNumber } from "@/lib/platform/forms/typed-number";
import { REPEATS } from "./choices";

export const MAX_TIMES = 26;

/** An appointment as filled in: a day, and how often it comes back. */
export const planForm = z.object({
  id: z.uuid({ error: "required" }),
  day: enteredDaySchema,
  startTime: clockTimeSchema.optional(),
  durationMinutes: typedNumber(durationSchema, "minutes").optional(),
  medium: z.enum(MEDIUMS, { error: "choice" }).optional(),
  repeat: z.enum(REPEATS, { error: "choice" }).default("once"),
  times: typedNumber(wholeNumber({ min: 1, max: MAX_TIMES }, "times"), "times").optional(),
});
export type PlanForm = z.infer<typeof planForm>;

/** Most appointments that are added or changed at once: one for each day of a year. */
export const MAX_TICKED = 366;

/** One appointment that was found and ticked. */
export const tickedSchema = z.object({
  day: enteredDaySchema,
  startTime: clockTimeSchema.optional(),
  durationMinutes: durationSchema.optional(),
  key: z.string().max(2_000),
  /** The planned session it changes, as it was when it was shown. */
  replaces: z.object({ id: z.uuid(), revision: z.number().int().positive() }).optional(),
  isCancelled: z.boolean().optional(),
});
export type Ticked = z.infer<typeof tickedSchema>;

/** What one tick sends: an appointment, or all of one name. */
export const tickSchema = z.union([tickedSchema.transform((each) => [each]), z.array(tickedSchema)]);
