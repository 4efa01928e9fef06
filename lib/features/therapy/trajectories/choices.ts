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

/** The stretches of a trajectory, in their order. */
export const PHASES = ["intake", "plan", "treatment", "ending", "aftercare"] as const;

export const MAX_THERAPIST_LENGTH = 120;

/** Sessions between two evaluations. */
export const DEFAULT_EVALUATE_EVERY = 5;
