export const MEDIUMS = ["in-person", "video", "phone"] as const;
export const EXTENTS = ["no", "partly", "yes"] as const;
export const PACES = ["slow", "right", "fast"] as const;
export const AFTERWARDS = ["light", "hard-useful", "hard-pointless"] as const;
/** planned: still to come, or not filled in yet; held: took place; not-held: was called off. */
export const SESSION_STATUSES = ["planned", "held", "not-held"] as const;

/** Why a session did not take place. */
export const NOT_HELD_REASONS = ["i-cancelled", "therapist-cancelled", "ill", "forgot", "other"] as const;

/** As long as a talking point may be several times over: it is a reminder, not the note. */
export const MAX_RAISE_NEXT_LENGTH = 2_000;
