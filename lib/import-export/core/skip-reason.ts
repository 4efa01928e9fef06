import { beginningOf } from "@/lib/platform/text/graphemes";

/** Why a row, or one value of it, is not imported. */
export const SKIP_REASONS = [
  /** The row has no date. */
  "no-date",
  "not-a-date",
  /** Written as a date, but the calendar or the clock has no such moment. */
  "impossible-date",
  /** After tomorrow. */
  "future-date",
  /** Before 1900. */
  "too-long-ago",
  "not-a-time",
  "not-a-number",
  /** A spreadsheet formula where a number or date should be; formulas are never calculated. */
  "formula",
  /** Outside the ends of the scale, or more than 24 hours of sleep. */
  "out-of-range",
  "note-too-long",
  /** Too many tags, or one that is too long. */
  "tags-too-long",
  /** A date and nothing else: there is nothing to keep. */
  "no-values",
  /** More cells than the header has names: a separator inside a text, most likely. */
  "too-many-cells",
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** Characters of an offending value that are shown; the rest says nothing more. */
const SHOWN_CHARACTERS = 40;

/** One row or value that stays out, with its place. */
export interface Skipped {
  /** Line of the file, from 1. */
  line: number;
  /** Column of the table, from 1; absent when the whole row is meant. */
  column?: number;
  reason: SkipReason;
  /** What stands there, shortened. */
  value?: string;
}

/** A skip with its place and a shortened value. */
export function skippedAt(line: number, reason: SkipReason, cell?: { column: number; value: string }): Skipped {
  if (!cell) return { line, reason };
  return { line, column: cell.column + 1, reason, value: beginningOf(cell.value, SHOWN_CHARACTERS) };
}
