import type { FormValues } from "@/lib/result";
import type { SessionEntry } from "./rules";
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

const PREFIX = "other.";

/** An answer as the form shows it: everything as text, nothing as "". */
export function fieldText(content: Partial<Session> | undefined, field: SessionField): string {
  return [content?.[field] ?? ""].flat().join(", ");
}

/** The version that was saved elsewhere, beside what was typed here, as values of one refused form. */
export function otherVersion({ revision, deletedAt, content }: SessionEntry): FormValues {
  const texts = SESSION_FIELDS.map((field) => [PREFIX + field, fieldText(content, field)]);
  return {
    ...Object.fromEntries(texts),
    [`${PREFIX}revision`]: String(revision),
    [`${PREFIX}deleted`]: deletedAt === null ? "" : "yes",
  };
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
  const text = (name: string) => [values?.[name] ?? ""].flat().join(", ");
  const revision = text(`${PREFIX}revision`);
  if (revision === "") return null;
  const differences = SESSION_FIELDS.map((field) => ({ field, here: text(field), there: text(PREFIX + field) }));
  return {
    revision,
    isDeleted: text(`${PREFIX}deleted`) !== "",
    differences: differences.filter(({ here, there }) => here.trim() !== there.trim()),
  };
}
