export const MAX_EXPECTATION_LENGTH = 500;
export const MAX_WHEN_LENGTH = 120;

/** What of the daily record an expectation can be seen in. */
export const EXPECTED_IN = ["mood", "stress", "sleepHours", "sleepQuality"] as const;

/** Whether it was noticed, once somebody looked. */
export const NOTICED = ["yes", "partly", "not-yet", "otherwise"] as const;
