import { z } from "zod";
import { localDateSchema } from "@/lib/platform/calendar/local-date-schema";
import { noteSchema, requiredText, shortText } from "@/lib/platform/forms/field-schemas";
import { EXPECTED_IN, MAX_EXPECTATION_LENGTH, MAX_WHEN_LENGTH, NOTICED } from "./choices";

export type ExpectedIn = (typeof EXPECTED_IN)[number];

/** Something a client expects of therapy, as it is sealed. */
export const expectationSchema = z.object({
  text: requiredText(MAX_EXPECTATION_LENGTH),
  /** What one would notice it by. */
  sign: shortText(MAX_EXPECTATION_LENGTH).optional(),
  /** When, in own words: "rond sessie 10". */
  when: shortText(MAX_WHEN_LENGTH).optional(),
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
