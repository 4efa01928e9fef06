import { z } from "zod";
import { boundedList } from "@/lib/platform/data/bounded-list";
import { localDateSchema } from "@/lib/platform/calendar/local-date-schema";
import { noteSchema, shortText, tagsSchema, wholeNumber } from "@/lib/platform/forms/field-schemas";
import { DEFAULT_EVALUATE_EVERY, MAX_THERAPIST_LENGTH, PHASES, THERAPY_FORMS } from "./choices";

export type TherapyForm = (typeof THERAPY_FORMS)[number];

export type Phase = (typeof PHASES)[number];

const MAX_OWN_FORMS = 6;
const MAX_OWN_FORM_LENGTH = 60;
export const MIN_EVALUATE_EVERY = 2;
export const MAX_EVALUATE_EVERY = 30;

export const evaluateEverySchema = wholeNumber({ min: MIN_EVALUATE_EVERY, max: MAX_EVALUATE_EVERY }, "sessionCount");

export const therapistSchema = shortText(MAX_THERAPIST_LENGTH);
export const ownFormsSchema = tagsSchema({ maxLength: MAX_OWN_FORM_LENGTH, most: MAX_OWN_FORMS });

/** One trajectory, as it is sealed. Everything but its first day is optional. */
export const therapySchema = z.object({
  /** With whom, in own words. */
  therapist: therapistSchema.optional(),
  forms: boundedList(z.enum(THERAPY_FORMS, { error: "choice" }), 50).default([]),
  /** Forms that are not in the list. */
  ownForms: ownFormsSchema.default([]),
  /** What the client wants help with, in own words. */
  helpWish: noteSchema.optional(),
  startedOn: localDateSchema,
  /** The last day, once it is over. */
  endedOn: localDateSchema.optional(),
  /** First day of each phase that is known; each phase at most once. */
  phases: boundedList(z.object({ phase: z.enum(PHASES), from: localDateSchema }), 50).default([]),
  evaluateEvery: evaluateEverySchema.default(DEFAULT_EVALUATE_EVERY),
});
export type Therapy = z.infer<typeof therapySchema>;
