import type { CheckIn } from "@/lib/features/check-ins/schema";
import { plainText } from "@/lib/platform/text/plain-text";

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

/** What an entry says, apart from how it got there and how its text is encoded. */
function substanceOf(content: CheckIn): string {
  const { day, time, mood, stress, sleepHours, sleepQuality, tags, note = "" } = content;
  const texts = [...tags, note].map((text) => plainText(text).trim());
  return JSON.stringify([day, time ?? "", mood, stress, sleepHours, sleepQuality, texts]);
}

/** When an entry was, as its page says it. */
function momentOf({ day, time }: CheckIn): string {
  return `${day} ${time ?? ""}`;
}

/**
 * An entry with the values of the file on top. What the file does not say stays: tags, a note written since, the
 * origin of an entry.
 */
function merged(existing: CheckIn, fromFile: CheckIn): CheckIn {
  const { tags, source: _, ...values } = fromFile;
  return { ...existing, ...values, tags: tags.length > 0 ? tags : existing.tags };
}

/** Entries by a key, each to be taken once. */
class Entries {
  private readonly byKey = new Map<string, ExistingCheckIn[]>();

  constructor(
    entries: readonly ExistingCheckIn[],
    private readonly keyOf: (content: CheckIn) => string,
  ) {
    for (const entry of entries) {
      const key = keyOf(entry.content);
      const alike = this.byKey.get(key);
      if (alike) alike.push(entry);
      else this.byKey.set(key, [entry]);
    }
  }

  /** Takes one entry with the key of a content that was not taken yet, in any way. */
  take(content: CheckIn, taken: Set<string>): ExistingCheckIn | undefined {
    const alike = this.byKey.get(this.keyOf(content));
    for (let entry = alike?.shift(); entry; entry = alike?.shift()) {
      if (taken.has(entry.id)) continue;
      taken.add(entry.id);
      return entry;
    }
    return undefined;
  }
}

/** A row with the entry that it is, by its id or by what it says. */
type Match = { row: ImportRow; entry: ExistingCheckIn | undefined };

/** Rows with the entries that they are: by id first, then by what they say; of our own rows also by when they were. */
function matched(rows: readonly ImportRow[], existing: readonly ExistingCheckIn[], isOwn: boolean): Match[] {
  const byId = new Map(existing.map((entry) => [entry.id, entry]));
  const rest = existing.filter(({ deleted }) => !deleted);
  const taken = new Set(rows.map(({ id }) => id));
  const alike = new Entries(rest, substanceOf);
  const bySubstance = rows.map((row) => ({ row, entry: byId.get(row.id) ?? alike.take(row.content, taken) }));
  if (!isOwn) return bySubstance;
  // What was exported and then changed is still the same check-in.
  const atMoment = new Entries(rest, momentOf);
  return bySubstance.map(({ row, entry }) => ({ row, entry: entry ?? atMoment.take(row.content, taken) }));
}

/** A row of a file as a check-in. */
export interface ImportRow {
  id: string;
  content: CheckIn;
}

/**
 * Compares rows with the journal, in the order of the rows. A row is found again by its id; failing that by an entry
 * that says exactly the same, so that a file in which only the layout changed adds nothing twice.
 *
 * @param isOwn true for a table that we wrote: its rows are check-ins of a journal, known by their moment, too
 */
export function planImport(
  rows: readonly ImportRow[],
  existing: readonly ExistingCheckIn[],
  isOwn = false,
): PlannedStep[] {
  return matched(rows, existing, isOwn).map(({ row: { id, content }, entry }) => {
    if (!entry) return { status: "new", id, content };
    if (entry.deleted) return { status: "deleted" };
    const next = merged(entry.content, content);
    return substanceOf(next) === substanceOf(entry.content)
      ? { status: "unchanged" }
      : { status: "different", id: entry.id, content: next };
  });
}

/** How many rows are new, unchanged, different and deleted. */
export function countSteps(steps: readonly PlannedStep[]): PlanCounts {
  const counts: PlanCounts = { new: 0, unchanged: 0, different: 0, deleted: 0 };
  for (const { status } of steps) counts[status] += 1;
  return counts;
}
