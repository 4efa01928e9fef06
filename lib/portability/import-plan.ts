import { isDeepStrictEqual } from "node:util";
import type { CheckIn } from "@/lib/check-ins/schema";

/** A check-in the journal has already. */
export interface ExistingCheckIn {
  id: string;
  content: CheckIn;
  deleted: boolean;
}

/** What an import does with one row. */
export type PlannedStep =
  | { status: "new"; id: string; content: CheckIn }
  /** The journal says the same already, under this id or another. */
  | { status: "unchanged" }
  /** The journal has this row with other values; `content` is what it would become. */
  | { status: "different"; id: string; content: CheckIn }
  /** The person deleted it after an earlier import; it stays deleted. */
  | { status: "deleted" };

export type PlanCounts = Record<PlannedStep["status"], number>;

/** What an entry says, apart from how it got there. */
function substanceOf(content: CheckIn): string {
  const { day, time, mood, stress, sleepHours, sleepQuality, tags, note } = content;
  return JSON.stringify([day, time, mood, stress, sleepHours, sleepQuality, tags, note]);
}

/**
 * An entry with the values of the file on top. What the file does not say stays: tags, a note written since, the
 * origin of an entry.
 */
function merged(existing: CheckIn, fromFile: CheckIn): CheckIn {
  const { tags, ...values } = fromFile;
  return { ...existing, ...values, tags: tags.length > 0 ? tags : existing.tags };
}

/** Entries that no row claims by its id, counted by what they say. */
function unclaimed(existing: readonly ExistingCheckIn[], claimed: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { id, content, deleted } of existing) {
    if (deleted || claimed.has(id)) continue;
    const key = substanceOf(content);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/**
 * Compares rows with the journal, in the order of the rows. A row is found again by its id; failing that by an entry
 * that says exactly the same, so that a file in which only the layout changed adds nothing twice.
 */
export function planImport(
  rows: readonly { id: string; content: CheckIn }[],
  existing: readonly ExistingCheckIn[],
): PlannedStep[] {
  const byId = new Map(existing.map((entry) => [entry.id, entry]));
  const elsewhere = unclaimed(existing, new Set(rows.map(({ id }) => id)));
  return rows.map(({ id, content }) => {
    const known = byId.get(id);
    if (known?.deleted) return { status: "deleted" };
    if (known) {
      const next = merged(known.content, content);
      return isDeepStrictEqual(next, known.content)
        ? { status: "unchanged" }
        : { status: "different", id, content: next };
    }
    const key = substanceOf(content);
    const twins = elsewhere.get(key) ?? 0;
    if (twins === 0) return { status: "new", id, content };
    elsewhere.set(key, twins - 1);
    return { status: "unchanged" };
  });
}

/** How many rows are new, unchanged, different and deleted. */
export function countSteps(steps: readonly PlannedStep[]): PlanCounts {
  const counts: PlanCounts = { new: 0, unchanged: 0, different: 0, deleted: 0 };
  for (const { status } of steps) counts[status] += 1;
  return counts;
}
