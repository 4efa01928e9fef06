import { readConflict } from "@/lib/platform/actions/conflict";
import type { FormValues } from "@/lib/platform/forms/result";
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

/** An answer as the form shows it: everything as text, nothing as "". */
export function fieldText(content: Partial<Session> | undefined, field: SessionField): string {
  return [content?.[field] ?? ""].flat().join(", ");
}

/** Every answer of a session as the form shows it, by field. */
export function sessionTexts(content: Partial<Session>): Record<string, string> {
  return Object.fromEntries(SESSION_FIELDS.map((field) => [field, fieldText(content, field)]));
}

export interface Difference {
  field: SessionField;
  here: string;
  there: string;
}

/** Where the two versions differ; null when the values hold no other version. */
export function readOtherVersion(
  values: FormValues | undefined,
): { revision: string; isDeleted: boolean; differences: Difference[] } | null {
  const other = readConflict(values);
  if (!other) return null;
  const here = (field: SessionField) => [values?.[field] ?? ""].flat().join(", ");
  const differences = SESSION_FIELDS.map((field) => ({ field, here: here(field), there: other.text(field) }));
  return {
    revision: other.revision,
    isDeleted: other.isDeleted,
    differences: differences.filter(({ here, there }) => here.trim() !== there.trim()),
  };
}
