/** As long as what a session may leave to raise next time: the client's own words are never cut. */
export const MAX_SENTENCE_LENGTH = 2_000;
/** Longest note of what came of a point. */
export const MAX_OUTCOME_LENGTH = 2_000;
