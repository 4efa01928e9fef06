/** The four questions to ask beforehand, by a name that does not change. */
export const AGREEMENT_QUESTIONS = ["effects", "worse", "measure", "stop"] as const;

export const DEFAULT_STOP_WEEKS = 8;
/** What was agreed to do when it comes to that. Never "stop": that is for two people to decide. */
export const NEXT_STEPS = ["look-together", "second-opinion", "referral"] as const;
