/** What therapy can bring along besides help, as a client would say it; "own" is said in their own words. */
export const EFFECT_KINDS = [
  "memories",
  "sleep",
  "stress",
  "rumination",
  "low-mood",
  "exhaustion",
  "hurt",
  "not-understood",
  "dependence",
  "shame",
  "relationships",
  "new-complaints",
  "nothing-changes",
  "own",
] as const;

/** What the client thinks it comes from. Not saying is fine too. */
export const CAUSES = ["therapy", "something-else", "unsure"] as const;

/** 0 is "hardly noticeable", 4 is "takes over the day"; absent is not said. */
export const STRENGTHS = [0, 1, 2, 3, 4] as const;

/** A short name for it; the story goes into the note. */
export const MAX_OWN_WORDS_LENGTH = 120;
/** Longest note of what came of talking about it: several conversations, each as long as a point's outcome may be. */
export const MAX_DISCUSSION_LENGTH = 10_000;
