import { z } from "zod";
import { localDateSchema } from "@/lib/platform/calendar/local-date-schema";
import { noteSchema, wholeNumber } from "@/lib/platform/forms/field-schemas";
import { type AGREEMENT_QUESTIONS, DEFAULT_STOP_WEEKS, NEXT_STEPS } from "./choices";

export type AgreementQuestion = (typeof AGREEMENT_QUESTIONS)[number];

export const MIN_STOP_WEEKS = 3;
export const MAX_STOP_WEEKS = 52;

export const stopWeeksSchema = wholeNumber({ min: MIN_STOP_WEEKS, max: MAX_STOP_WEEKS }, "weekCount");

/** The answers of a therapist to the four questions, and what was agreed about stopping, as it is sealed. */
export const treatmentAgreementSchema = z.object({
  askedOn: localDateSchema,
  /** The trajectory it belongs to. */
  therapyId: z.uuid().optional(),
  effects: noteSchema.optional(),
  worse: noteSchema.optional(),
  measure: noteSchema.optional(),
  stop: noteSchema.optional(),
  /** Whether the app holds the agreement beside the record. */
  isChecked: z.boolean().default(false),
  /** Weeks of a three-week mean of mood below the own start, after talking about it. */
  stopWeeks: stopWeeksSchema.default(DEFAULT_STOP_WEEKS),
  nextStep: z.enum(NEXT_STEPS, { error: "choice" }).optional(),
});
export type TreatmentAgreement = z.infer<typeof treatmentAgreementSchema>;
