/** What a field of one's own can stand for. */
export const FIELD_TARGETS = ["mood", "stress", "sleepHours", "sleepQuality", "tags", "note"] as const;
