import type { Entry } from "@/lib/platform/journal/entry";

/** What the answer to a save tells: which entry it is by now, and what it said before. */
export interface SavedEntry {
  id: string;
  revision: number;
  /** The content before the change as JSON, to be put back; absent for a new entry, or when nothing changed. */
  before?: string;
  /** The grade that stood there, when that is all that changed. */
  gradeBefore?: number;
}

/** Fields that hold a school grade; other numbers are counts, or stand for words. */
const GRADE_FIELDS: ReadonlySet<string> = new Set([
  "mood",
  "stress",
  "sleepQuality",
  "moodBefore",
  "moodAfter",
  "tensionBefore",
  "tensionAfter",
  "grade",
  "startGrade",
  "wishGrade",
]);

/** The answer to a save of `entry`, whose content was `before`; absent when it is new. */
export function savedEntry(entry: Pick<Entry<unknown>, "id" | "revision" | "content">, before?: unknown): SavedEntry {
  const { id, revision, content } = entry;
  if (before === undefined) return { id, revision };
  const changes = changedLeaves(before, content);
  if (changes.length === 0) return { id, revision };
  const [only] = changes.length === 1 ? changes : [];
  const gradeBefore = only && GRADE_FIELDS.has(only.name) ? only.before : undefined;
  return {
    id,
    revision,
    before: JSON.stringify(before),
    ...(typeof gradeBefore === "number" && { gradeBefore }),
  };
}

interface ChangedLeaf {
  name: string;
  before: unknown;
}

/** The values that differ between two contents of JSON, each under the nearest name of a property. */
function changedLeaves(before: unknown, after: unknown, name = ""): ChangedLeaf[] {
  if (!isObject(before) || !isObject(after)) return Object.is(before, after) ? [] : [{ name, before }];
  const [from, to] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const isList = Array.isArray(before);
  return [...new Set([...from.keys(), ...to.keys()])].flatMap((key) =>
    changedLeaves(from.get(key), to.get(key), isList ? name : key),
  );
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
