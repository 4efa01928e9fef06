import { z } from "zod";
import { localDateSchema } from "@/lib/platform/calendar/local-date-schema";
import { requiredText } from "@/lib/platform/forms/required-text";
import { noteSchema } from "@/lib/features/check-ins/schema";

export const MAX_EXPECTATION_LENGTH = 500;
export const MAX_WHEN_LENGTH = 120;

/** What of the daily record an expectation can be seen in. */
export const EXPECTED_IN = ["mood", "stress", "sleepHours", "sleepQuality"] as const;
export type ExpectedIn = (typeof EXPECTED_IN)[number];

/** Whether it was noticed, once somebody looked. */
export const NOTICED = ["yes", "partly", "not-yet", "otherwise"] as const;

const line = (max: number) => z.string().trim().max(max, { error: "tooLong" });

/** Something a client expects of therapy, as it is sealed. */
export const expectationSchema = z.object({
  text: requiredText(MAX_EXPECTATION_LENGTH),
  /** What one would notice it by. */
  sign: line(MAX_EXPECTATION_LENGTH).optional(),
  /** When, in own words: "rond sessie 10". */
  when: line(MAX_WHEN_LENGTH).optional(),
  seenIn: z.enum(EXPECTED_IN, { error: "choice" }).optional(),
  writtenOn: localDateSchema,
  /** The day to look back at it. */
  reviewOn: localDateSchema.optional(),
  noticed: z.enum(NOTICED, { error: "choice" }).optional(),
  noticedNote: noteSchema.optional(),
  /** The day that was answered. */
  reviewedOn: localDateSchema.optional(),
});
export type Expectation = z.infer<typeof expectationSchema>;
