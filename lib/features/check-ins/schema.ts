import { z } from "zod";
import { localDateSchema } from "@/lib/platform/calendar/local-date-schema";
import { clockTimeSchema, gradeSchema, noteSchema, tagsSchema } from "@/lib/platform/forms/field-schemas";

const MAX_TAG_LENGTH = 40;
const MAX_TAGS = 20;
export const MAX_SLEEP_SOURCE = 60;
/** No clock on earth is further from UTC, in minutes. */
const MAX_UTC_OFFSET = 16 * 60;
/** As many as fit in two lines on a phone. */
export const SUGGESTED_TAGS = 8;

export const sleepHoursSchema = z.number({ error: "hours" }).min(0, { error: "hours" }).max(24, { error: "hours" });
export const checkInTagsSchema = tagsSchema({ maxLength: MAX_TAG_LENGTH, most: MAX_TAGS });

/**
 * One check-in as it is stored. Absent means not logged, never zero. High stress means more stress. Sleep
 * belongs to the morning of `day`. Mood is absent only in imported rows that had none.
 */
export const checkInSchema = z.object({
  day: localDateSchema,
  /** Clock time of the person. Absent in imports that had none. */
  time: clockTimeSchema.optional(),
  /**
   * Minutes that the clock was ahead of UTC when it stamped `time`; absent when the time was typed or imported. It
   * orders what was written on both sides of an hour that comes twice, or of a flight.
   */
  utcOffset: z.number().int().min(-MAX_UTC_OFFSET).max(MAX_UTC_OFFSET).optional(),
  mood: gradeSchema.optional(),
  stress: gradeSchema.optional(),
  sleepHours: sleepHoursSchema.optional(),
  /** The device or app that measured `sleepHours`; absent when the person gave it. */
  sleepSource: z.string().max(MAX_SLEEP_SOURCE).optional(),
  sleepQuality: gradeSchema.optional(),
  tags: checkInTagsSchema.default([]),
  note: noteSchema.optional(),
  source: z.literal("import").optional(),
});
export type CheckIn = z.infer<typeof checkInSchema>;
