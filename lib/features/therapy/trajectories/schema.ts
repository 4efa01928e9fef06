import { z } from "zod";
import { boundedList } from "@/lib/platform/data/bounded-list";
import { localDateSchema } from "@/lib/platform/calendar/local-date-schema";
import { noteSchema, shortText, tagsSchema, wholeNumber } from "@/lib/platform/forms/field-schemas";

/** Forms of therapy by a name that does not change; the words are in the messages. */
export const THERAPY_FORMS = [
  "cbt",
  "schema",
  "emdr",
  "act",
  "systemic",
  "client-centred",
  "psychodynamic",
  "body-oriented",
  "arts",
  "ifs",
  "group",
] as const;
export type TherapyForm = (typeof THERAPY_FORMS)[number];

/** The stretches of a trajectory, in their order. */
export const PHASES = ["intake", "plan", "treatment", "ending", "aftercare"] as const;
export type Phase = (typeof PHASES)[number];

export const MAX_THERAPIST_LENGTH = 120;
const MAX_OWN_FORMS = 6;
const MAX_OWN_FORM_LENGTH = 60;
/** Sessions between two evaluations. */
export const DEFAULT_EVALUATE_EVERY = 5;
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
