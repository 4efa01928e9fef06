import type { Session } from "./schema";

/** Every field of the form that holds an answer, in the order of the page. */
export const SESSION_FIELDS = [
  "day",
  "startTime",
  "durationMinutes",
  "medium",
  "status",
  "notHeldWhy",
  "therapyId",
  "themes",
  "moodBefore",
  "moodAfter",
  "tensionBefore",
  "tensionAfter",
  "heard",
  "goalsFit",
  "couldSay",
  "pace",
  "afterwards",
  "note",
  "raiseNext",
] as const satisfies readonly (keyof Session)[];
export type SessionField = (typeof SESSION_FIELDS)[number];
