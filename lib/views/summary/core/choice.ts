import { addDays, type LocalDate } from "@/lib/platform/calendar/local-date";
import { localDateSchema } from "@/lib/platform/calendar/local-date-schema";
import { SUMMARY_PLACES, type DatedPart } from "@/lib/features/entry-kinds";
import type { SummaryPlace } from "@/lib/features/entry-kind";

/** Parts made of dated lines: what the kinds of entries wrote down, in words. */
export const PARTS_BEFORE_CHART = partsOf(SUMMARY_PLACES.filter(({ isBeforeChart }) => isBeforeChart));
export const PARTS_AFTER_SESSIONS = partsOf(SUMMARY_PLACES.filter(({ isBeforeChart }) => !isBeforeChart));
export const DATED_PARTS: readonly DatedPart[] = [...PARTS_BEFORE_CHART, ...PARTS_AFTER_SESSIONS];

export type Part = DatedPart | "points" | "chart" | "findings" | "sessions" | "sessionNotes" | "checkInNotes";

/** What a summary can hold, in the order of the page. */
export const PARTS: readonly Part[] = [
  "points",
  ...PARTS_BEFORE_CHART,
  "chart",
  "findings",
  "sessions",
  ...PARTS_AFTER_SESSIONS,
  "sessionNotes",
  "checkInNotes",
];

/** What somebody wrote for themselves: out until ticked. */
export const PERSONAL_PARTS: ReadonlySet<Part> = new Set([...DATED_PARTS, "sessionNotes", "checkInNotes"]);

/** Whom the page is for: the own therapist, or another clinician who is asked to look. */
const AUDIENCES = ["therapist", "second-opinion"] as const;
export type Audience = (typeof AUDIENCES)[number];

/** What is in until something is ticked. Another clinician gets a chronology, and nobody's notes. */
export const DEFAULT_PARTS: Record<Audience, readonly Part[]> = {
  therapist: PARTS.filter((part) => !PERSONAL_PARTS.has(part)),
  "second-opinion": [
    "chart",
    "findings",
    "sessions",
    ...partsOf(SUMMARY_PLACES.filter(({ isInSecondOpinion }) => isInSecondOpinion)),
  ],
};

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
  audience: Audience;
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
  const audience = audienceOf(query);
  const parts = partsFrom(query.part, audience);
  const period = periodFrom(query);
  if (period === "own") {
    const range = ownRange(query);
    return range && { period, parts, audience, ...range };
  }
  return { period, parts, audience, ...presetRange(period, edges) };
}

/** The days of a preset period. The record's own edges count, never a day before the first one written about. */
export function presetRange(period: Exclude<Period, "own">, edges: RecordEdges): DayRange {
  const { today, firstDay, lastSessionDay } = edges;
  if (period === "four-weeks") return { from: addDays(today, -27), to: today };
  const from = (period === "last-session" ? lastSessionDay : firstDay) ?? firstDay ?? today;
  return { from: from < today ? from : today, to: today };
}

/** The query that makes the same choice again, with explicit days: for the PDF and for bookmarks. */
export function choiceQuery({ from, to, parts, audience }: Omit<SummaryChoice, "period">): string {
  const query = new URLSearchParams({ from, to, ...(audience !== "therapist" && { for: audience }) });
  for (const part of [PARTS_MARKER, ...PARTS.filter((each) => parts.has(each))]) query.append("part", part);
  return query.toString();
}

/** Whom a query names; the own therapist otherwise. */
export function audienceOf({ for: named }: SummaryQuery): Audience {
  return AUDIENCES.find((audience) => audience === named) ?? "therapist";
}

function partsFrom(given: string | string[] | undefined, audience: Audience): ReadonlySet<Part> {
  if (given === undefined) return new Set(DEFAULT_PARTS[audience]);
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

/** Each part once, in its order. */
function partsOf(places: readonly SummaryPlace<DatedPart>[]): readonly DatedPart[] {
  return [...new Set(places.map(({ part }) => part))];
}
