/** Questions about whether it works, and about whether it is hard, by names that do not change. */
export const WORKS_QUESTIONS = ["aim", "difference", "speak", "safe"] as const;
export const HARD_QUESTIONS = ["stirs", "away", "hoped", "outside"] as const;
export const DOUBT_QUESTIONS = [...WORKS_QUESTIONS, ...HARD_QUESTIONS] as const;

export const DOUBT_ANSWERS = ["yes", "partly", "no", "unsure"] as const;
/** The roads one can take; none of them is better. */
export const ROADS = ["say", "expectations", "time", "second-opinion"] as const;

/** The compass in three steps: the own answers, what the notebook has beside them, and the sentence to say. */
export const DOUBT_STEPS = ["1", "2", "3"] as const;
