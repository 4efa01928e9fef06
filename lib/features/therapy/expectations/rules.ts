import { addDays, type LocalDate } from "@/lib/platform/calendar/local-date";
import type { ReviewForm } from "./form-schema";
import type { Expectation, ExpectedIn } from "./schema";

/** Days on each side of the comparison with the record. */
const COMPARED_DAYS = 28;
/** Fewer logged days than this on one side say too little. */
const COMPARED_FROM = 10;

/** An expectation with the id of its entry. */
export interface ExpectationEntry {
  id: string;
  content: Expectation;
}

/** Oldest first, those whose day to look back has come before the others. */
export function listExpectations<E extends ExpectationEntry>(expectations: readonly E[], today: LocalDate): E[] {
  const isDue = ({ content }: E) => (isToReview(content, today) ? 0 : 1);
  return [...expectations].sort(
    (a, b) => isDue(a) - isDue(b) || a.content.writtenOn.localeCompare(b.content.writtenOn) || a.id.localeCompare(b.id),
  );
}

/** True from the day to look back until somebody has looked. */
export function isToReview({ reviewOn, reviewedOn }: Expectation, today: LocalDate): boolean {
  return reviewOn !== undefined && reviewOn <= today && (reviewedOn === undefined || reviewedOn < reviewOn);
}

/** The expectation with what became of it; a new day to look back may be named. */
export function reviewExpectation(
  expectation: Expectation,
  { noticed, noticedNote, reviewOn }: ReviewForm,
  today: LocalDate,
): Expectation {
  const { noticedNote: _before, ...rest } = expectation;
  return {
    ...rest,
    noticed,
    reviewedOn: today,
    ...(noticedNote && { noticedNote }),
    ...(reviewOn && { reviewOn }),
  };
}

/** Mean of some logged days; null when there are too few. */
export interface Side {
  mean: number | null;
  /** Logged days, of all days of the side. */
  logged: number;
  days: number;
}

type LoggedDay = { day: LocalDate } & Partial<Record<ExpectedIn, number | undefined>>;

/**
 * Compares an expectation with the record: the four weeks up to the day it was written, and the last four weeks.
 *
 * @param days one value a day; a channel that is absent was not logged
 * @returns null while the two would overlap
 */
export function compareWithRecord(
  days: readonly LoggedDay[],
  { writtenOn, seenIn }: Pick<Expectation, "writtenOn" | "seenIn">,
  asOf: LocalDate,
): { before: Side; now: Side } | null {
  if (seenIn === undefined || addDays(asOf, -COMPARED_DAYS) < writtenOn) return null;
  return { before: sideUntil(days, seenIn, writtenOn), now: sideUntil(days, seenIn, asOf) };
}

function sideUntil(days: readonly LoggedDay[], channel: ExpectedIn, last: LocalDate): Side {
  const first = addDays(last, 1 - COMPARED_DAYS);
  const values = days
    .filter(({ day }) => day >= first && day <= last)
    .map((day) => day[channel])
    .filter((value) => value !== undefined);
  const sum = values.reduce((total, value) => total + value, 0);
  return {
    mean: values.length < COMPARED_FROM ? null : sum / values.length,
    logged: values.length,
    days: COMPARED_DAYS,
  };
}
