import type { CheckIn } from "./schema";

/** Every field of the form that holds an answer, in the order of the page. */
export const CHECK_IN_FIELDS = [
  "mood",
  "stress",
  "sleepHours",
  "sleepQuality",
  "note",
  "tags",
  "day",
  "time",
] as const satisfies readonly (keyof CheckIn)[];
export type CheckInField = (typeof CHECK_IN_FIELDS)[number];
