import { addDays, localDateSchema, type LocalDate } from "@/lib/calendar/local-date";

/** What a summary can hold, in the order of the page. */
export const PARTS = [
  "points",
  "chart",
  "findings",
  "sessions",
  "effects",
  "protection",
  "lifeEvents",
  "questionnaires",
  "sessionNotes",
  "checkInNotes",
] as const;
export type Part = (typeof PARTS)[number];

/** What somebody wrote for themselves: out until ticked. */
export const PERSONAL_PARTS: ReadonlySet<Part> = new Set([
  "effects",
  "protection",
  "lifeEvents",
  "questionnaires",
  "sessionNotes",
  "checkInNotes",
]);
export const DEFAULT_PARTS: readonly Part[] = PARTS.filter((part) => !PERSONAL_PARTS.has(part));

/** Sent along with the ticks, so that a form without any tick is not taken for one that was never filled in. */
export const PARTS_MARKER = "head";

export const PERIODS = ["start", "four-weeks", "last-session", "own"] as const;
export type Period = (typeof PERIODS)[number];

/** First and last day, both included. */
export interface DayRange {
  from: LocalDate;
  to: LocalDate;
}

/** What goes into one summary. */
export interface SummaryChoice extends DayRange {
  period: Period;
  parts: ReadonlySet<Part>;
}

/** What a period can start from. */
export interface RecordEdges {
  today: LocalDate;
  /** First day anything was written about; null for an empty record. */
  firstDay: LocalDate | null;
  lastSessionDay: LocalDate | null;
}

/** The query of the page and of the PDF: names and days only, never content. */
export type SummaryQuery = Record<string, string | string[] | undefined>;

/**
 * The choice a query makes. Unknown parts are left out; a period that cannot be read is null, so that the caller
 * can say so instead of showing another one.
 */
export function choiceFrom(query: SummaryQuery, edges: RecordEdges): SummaryChoice | null {
  const parts = partsFrom(query.part);
  const period = periodFrom(query);
  if (period === "own") {
    const range = ownRange(query);
    return range && { period, parts, ...range };
  }
  return { period, parts, ...presetRange(period, edges) };
}

/** The days of a preset period. The record's own edges count, never a day before the first one written about. */
export function presetRange(period: Exclude<Period, "own">, edges: RecordEdges): DayRange {
  const { today, firstDay, lastSessionDay } = edges;
  if (period === "four-weeks") return { from: addDays(today, -27), to: today };
  const from = (period === "last-session" ? lastSessionDay : firstDay) ?? firstDay ?? today;
  return { from: from < today ? from : today, to: today };
}

/** The query that makes the same choice again, with explicit days: for the PDF and for bookmarks. */
export function choiceQuery({ from, to, parts }: Pick<SummaryChoice, "from" | "to" | "parts">): string {
  const query = new URLSearchParams({ from, to });
  for (const part of [PARTS_MARKER, ...PARTS.filter((each) => parts.has(each))]) query.append("part", part);
  return query.toString();
}

function partsFrom(given: string | string[] | undefined): ReadonlySet<Part> {
  if (given === undefined) return new Set(DEFAULT_PARTS);
  const names = typeof given === "string" ? [given] : given;
  return new Set(PARTS.filter((part) => names.includes(part)));
}

function periodFrom({ period, from, to }: SummaryQuery): Period {
  const named = PERIODS.find((each) => each === period);
  return named ?? (from === undefined && to === undefined ? "start" : "own");
}

function ownRange({ from, to }: SummaryQuery): DayRange | null {
  const first = localDateSchema.safeParse(from);
  const last = localDateSchema.safeParse(to);
  if (!first.success || !last.success || first.data > last.data) return null;
  return { from: first.data, to: last.data };
}
