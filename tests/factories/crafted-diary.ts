import { addDays, type LocalDate } from "@/lib/platform/calendar/local-date";
import { analyse, type Day, type FindingKind, type TrendInput } from "@/lib/analysis/trends/analyse";
import { isOfKind, type FindingOf } from "@/lib/analysis/trends/finding";

/** The first day of every crafted diary; 2024 is a leap year. */
const FIRST_DAY = "2024-01-01";

/** A level kept for a number of days. */
export type Stretch = [days: number, level: number];

/** The nth day of a crafted diary, from 0. */
export const dayOf = (index: number): LocalDate => addDays(FIRST_DAY, index);

/** Grades that differ by up to two from the levels in a fixed pattern (SD near 1.4), every day logged. */
export function grades(...stretches: Stretch[]): number[] {
  const pattern = [0, 2, -2, 1, -1, 2, -1, 1, 0, -2];
  const levels = stretches.flatMap(([days, level]) => Array.from({ length: days }, () => level));
  return levels.map((level, i) => level + (pattern[i % pattern.length] ?? 0));
}

/** Days from parallel columns; null and absence are not logged. */
export function diary(columns: Partial<Record<keyof Omit<Day, "day">, (number | null)[]>>): Day[] {
  const length = Math.max(0, ...Object.values(columns).map((column) => column.length));
  return Array.from({ length }, (_, i) => {
    const day: Day = { day: dayOf(i) };
    for (const measure of ["mood", "stress", "sleepQuality", "sleepHours"] as const) {
      const value = columns[measure]?.[i];
      if (value !== null && value !== undefined) day[measure] = value;
    }
    return day;
  });
}

/** The input for a record whose last day is today. */
export function inputOf(days: Day[], more: Partial<TrendInput> = {}): TrendInput {
  return { days, sessions: [], today: days.at(-1)?.day ?? FIRST_DAY, ...more };
}

/** The findings of one kind, in the order of noticing. */
export function findingsOfKind<Kind extends FindingKind>(kind: Kind, input: TrendInput): FindingOf<Kind>[] {
  return analyse(input).findings.filter((finding) => isOfKind(finding, kind));
}
