// Separate from the schema, so that the browser loads the choices without the parser.

/** fits: this is how it was; other-reason: something else explains it; hide: do not show it any more. */
export const FINDING_ANSWERS = ["fits", "other-reason", "hide"] as const;

/** A reason is a sentence or two; longer belongs in a note. */
export const MAX_REASON_LENGTH = 1000;
