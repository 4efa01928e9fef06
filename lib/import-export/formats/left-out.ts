/** Why something of a file stays out. */
export const LEFT_OUT_REASONS = [
  /** A sleep during the day. */
  "nap",
  /** A measured night without a minute of sleep. */
  "not-asleep",
  /** Another source of the same night tells more. */
  "other-source",
  /** The day has a longer night. */
  "shorter-night",
  /** It has no end, or ends before it starts. */
  "no-end",
  /** It stands in the export twice. */
  "duplicate",
  "no-date",
  "future-date",
  "too-long-ago",
  /** Nothing is left of it. */
  "no-values",
  /** It is named, and not in the file. */
  "unknown-id",
  /** A name of one's own that nobody said the meaning of. */
  "unanswered",
  /** A journal has no place for it. */
  "no-place",
  /** A figure that a device or an app made up. */
  "device-figure",
  /** The person deleted it, or it is a draft. */
  "deleted",
  /** The file says that it is no sleep. */
  "not-sleep",
  "out-of-range",
  "not-a-number",
  /** A file of the archive that is no part of the export. */
  "other-file",
  /** A note, or the tags, are longer than a journal holds. */
  "too-long",
  /** The journal tells already how long the person slept that day. */
  "has-sleep",
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** What of a file stays out, why, and how often. */
export interface LeftOut {
  what: string;
  why: LeftOutReason;
  count: number;
}

const MOST_NAMES = 200;

/** Counts what stays out by name and reason; beyond 200 of them the rest is counted as "…". */
export class LeftOutCounts {
  private readonly counts = new Map<string, LeftOut>();

  add(what: string, why: LeftOutReason, count = 1): void {
    const name = this.counts.size < MOST_NAMES || this.counts.has(`${why} ${what}`) ? what : "…";
    const key = `${why} ${name}`;
    const existing = this.counts.get(key);
    if (existing) existing.count += count;
    else this.counts.set(key, { what: name, why, count });
  }

  list(): LeftOut[] {
    return [...this.counts.values()];
  }
}
