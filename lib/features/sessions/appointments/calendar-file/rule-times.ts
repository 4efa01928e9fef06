import { MS_PER_DAY } from "./zoned-time";
import type { Rule } from "./rule";
import { civilDay, epochDayOf, fallsOn, type CivilDay } from "./rule-days";
import type { Work } from "./work";
import type { WallTime } from "@/lib/platform/reading/zone-clock";

/** Wall clocks between which occurrences are wanted, both included. */
export interface Window {
  from: WallTime;
  until: WallTime;
}

/** What an occurrence costs beside the look at its day: its zone, its name and its place in the list. */
const STEPS_FOR_FOUND = 50;

/**
 * The wall clocks of a rule within a window, in the order of time. The start is the first of them, and counts as one
 * even where the rule itself does not fall on it.
 *
 * A rule that does not count its occurrences begins at the window, however long ago the event did. Each day that is
 * looked at is a step of `work`, whether the rule falls on it or not, so that a rule that never matches ends.
 *
 * @throws UnreadEvent "too-much" when the work is used up
 */
export function ruleTimes(rule: Rule, start: WallTime, { window, work }: { window: Window; work: Work }): WallTime[] {
  const found: WallTime[] = start >= window.from && start <= window.until ? [start] : [];
  const last = Math.min(rule.until ?? Infinity, window.until);
  const startDay = civilDay(Math.floor(start / MS_PER_DAY));
  const times = timesOfDay(rule, start);
  const months = monthsOfYearly(rule, startDay);
  let count = 1;
  for (let period = firstPeriod(rule, startDay, window); ; period += rule.interval) {
    const { first, length } = daysOfPeriod(rule, startDay, period);
    if (first * MS_PER_DAY > last) return found;
    for (const time of timesOfPeriod(rule, { startDay, first, length, times, months, work })) {
      if (time <= start) continue;
      count += 1;
      if (time > last || count > (rule.count ?? Infinity)) return found;
      if (time < window.from) continue;
      work.spend(STEPS_FOR_FOUND);
      found.push(time);
    }
    work.spend(1);
  }
}

/** How many periods after that of the start to begin, a whole number of intervals. */
function firstPeriod(rule: Rule, start: CivilDay, { from }: Window): number {
  if (rule.count !== undefined) return 0;
  const { frequency, interval } = rule;
  const day = civilDay(Math.floor(from / MS_PER_DAY));
  const days = day.epochDay - start.epochDay;
  const years = day.year - start.year;
  const passed = {
    DAILY: days,
    WEEKLY: Math.floor(days / 7),
    MONTHLY: years * 12 + day.month - start.month,
    YEARLY: years,
  }[frequency];
  // One interval before, because a period may begin before the window and reach into it.
  return Math.max(0, (Math.floor(passed / interval) - 1) * interval);
}

function daysOfPeriod(
  { frequency, weekStart }: Rule,
  start: CivilDay,
  period: number,
): { first: number; length: number } {
  switch (frequency) {
    case "DAILY":
      return { first: start.epochDay + period, length: 1 };
    case "WEEKLY":
      return { first: start.epochDay - ((start.weekday - weekStart + 7) % 7) + period * 7, length: 7 };
    case "MONTHLY": {
      const first = epochDayOf(start.year, start.month + period, 1);
      return { first, length: epochDayOf(start.year, start.month + period + 1, 1) - first };
    }
    case "YEARLY": {
      const first = epochDayOf(start.year + period, 1, 1);
      return { first, length: epochDayOf(start.year + period + 1, 1, 1) - first };
    }
  }
}

interface Period {
  startDay: CivilDay;
  first: number;
  length: number;
  /** Milliseconds into a day at which the rule falls. */
  times: readonly number[];
  /** The only months in which it may fall; undefined for any. */
  months: readonly number[] | undefined;
  work: Work;
}

function timesOfPeriod(rule: Rule, { startDay, first, length, times, months, work }: Period): WallTime[] {
  const found: WallTime[] = [];
  for (let day = first; day < first + length; day += 1) {
    work.spend(1);
    const each = civilDay(day);
    if (months && !months.includes(each.month)) {
      // A month in which a yearly rule never falls is passed over whole.
      day += each.daysInMonth - each.day;
    } else if (fallsOn(rule, startDay, each)) {
      work.spend(times.length);
      for (const time of times) found.push(day * MS_PER_DAY + time);
    }
  }
  const { positions } = rule;
  if (!positions) return found;
  return found.filter((_, index) => positions.includes(index + 1) || positions.includes(index - found.length));
}

/** The only months of a yearly rule; undefined when it may fall in any. */
function monthsOfYearly(rule: Rule, start: CivilDay): readonly number[] | undefined {
  if (rule.frequency !== "YEARLY") return undefined;
  const namesDays = rule.weekdays ?? rule.monthDays ?? rule.yearDays ?? rule.weeks;
  return rule.months ?? (namesDays ? undefined : [start.month]);
}

/** Milliseconds into the day at which the rule falls. */
function timesOfDay({ hours, minutes }: Rule, start: WallTime): number[] {
  const date = new Date(start);
  const seconds = date.getUTCSeconds() * 1000;
  return (hours ?? [date.getUTCHours()])
    .flatMap((hour) => (minutes ?? [date.getUTCMinutes()]).map((minute) => (hour * 60 + minute) * 60_000 + seconds))
    .toSorted((a, b) => a - b);
}
