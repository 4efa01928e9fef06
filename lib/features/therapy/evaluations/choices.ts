/** What somebody wants after looking back. */
export const DECISIONS = ["go-on", "change", "second-opinion", "end", "unsure"] as const;

/** The name of a field that grades a goal: this, and the id of the goal. */
export const GOAL_FIELD = "goal-";
