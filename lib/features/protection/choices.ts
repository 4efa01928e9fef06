/** What somebody does, or feels, when safety is missing: a signal, never a failure. */
export const SIGNS = [
  "closed-off",
  "wanted-to-cancel",
  "changed-subject",
  "felt-nothing",
  "skipped-homework",
  "was-angry",
  "pleased-therapist",
] as const;

/** What it may have needed. */
export const NEEDS = ["pace", "choice", "break", "seat", "words"] as const;

/** Whether the client wants to tell the therapist. */
export const SHARINGS = ["yes", "unsure", "no"] as const;

export const MAX_OWN_WORDS_LENGTH = 200;
