export const MAX_HOMEWORK_LENGTH = 500;
/** How it went; "dropped" is a choice, not a failure. */
export const HOMEWORK_ANSWERS = ["done", "partly", "not-done", "dropped"] as const;
