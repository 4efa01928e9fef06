import type { LocalDate } from "@/lib/platform/calendar/local-date";
import type { Locale } from "@/lib/platform/i18n/config";

/** A day on which the made-up person of the demo logged how it was. */
export interface DemoDay {
  readonly daysAgo: number;
  readonly mood: number;
  readonly stress: number;
  readonly sleepHours: number;
  readonly sleepQuality: number;
}

export interface DemoSession {
  readonly daysAgo: number;
  /** In a stretch of low mood. */
  readonly isHard: boolean;
}

/** The course of the year that the entries of every kind fit in. */
export interface DemoCourse {
  /** Oldest first. */
  readonly days: readonly DemoDay[];
  /** Sessions that took place, oldest first. */
  readonly sessions: readonly DemoSession[];
  /** In days ago. */
  readonly intake: number;
  /** In days ago. */
  readonly lastSession: number;
}

/** What the demo entries of a kind are made from: the language, the calendar and the course of the year. */
export interface DemoContext {
  readonly locale: Locale;
  /** The day that was so many days ago; a negative number is ahead. */
  ago(days: number): LocalDate;
  readonly course: DemoCourse;
}

/**
 * The item whose turn it is, starting over after the last one.
 *
 * @param turn a whole number from 0
 * @throws RangeError when the list is empty
 */
export function itemInTurn<T>(list: readonly T[], turn: number): T {
  const item = list[turn % list.length];
  if (item === undefined) throw new RangeError("an empty list");
  return item;
}
