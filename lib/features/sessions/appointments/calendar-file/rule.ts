import { MS_PER_DAY, readZonedTime } from "./zoned-time";
import { UnreadEvent } from "./unread";
import { fixedClock, type WallTime, type ZoneClock } from "@/lib/platform/reading/zone-clock";

export const FREQUENCIES = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"] as const;
const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

/** A recurrence rule (RFC 5545, 3.3.10) that falls on at most a few times a day. Weekdays are 0 for Monday to 6. */
export interface Rule {
  frequency: (typeof FREQUENCIES)[number];
  interval: number;
  count?: number;
  /** Last wall clock that may still be one. */
  until?: WallTime;
  months?: number[];
  /** Negative ones count from the end. */
  monthDays?: number[];
  yearDays?: number[];
  weeks?: number[];
  /** `nth` 0 stands for each such weekday. */
  weekdays?: { nth: number; weekday: number }[];
  hours?: number[];
  minutes?: number[];
  positions?: number[];
  weekStart: number;
}

const MAX_RULE_CHARACTERS = 3_000;
const MAX_INTERVAL = 1_000;
const MAX_COUNT = 100_000;
/** Most times on one day; more is no appointment. */
const MAX_TIMES_OF_DAY = 24;
/** Days of each month in a leap year: no rule can want a later one. */
const LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Reads the value of an RRULE. `clock` is that of the event's start, in which its UNTIL counts.
 *
 * @throws UnreadEvent "too-often" for a rule of hours, minutes or seconds, "bad-rule" for one that is not understood
 * or asks for a day that no month has
 */
export function readRule(value: string, clock: ZoneClock | undefined): Rule {
  const parts = partsOf(value);
  const frequency = FREQUENCIES.find((each) => each === parts.get("FREQ"));
  if (/^(SECOND|MINUTE|HOUR)LY$/.test(parts.get("FREQ") ?? "")) throw new UnreadEvent("too-often");
  if (!frequency) throw new UnreadEvent("bad-rule");
  const rule: Rule = {
    frequency,
    interval: one(parts, "INTERVAL", [1, MAX_INTERVAL]) ?? 1,
    count: one(parts, "COUNT", [1, MAX_COUNT]),
    until: untilOf(parts.get("UNTIL"), clock),
    months: numbers(parts, "BYMONTH", [1, 12]),
    monthDays: signed(parts, "BYMONTHDAY", 31),
    yearDays: signed(parts, "BYYEARDAY", 366),
    weeks: signed(parts, "BYWEEKNO", 53),
    weekdays: weekdaysOf(parts.get("BYDAY")),
    hours: numbers(parts, "BYHOUR", [0, 23]),
    minutes: numbers(parts, "BYMINUTE", [0, 59]),
    positions: signed(parts, "BYSETPOS", 366),
    weekStart: Math.max(
      0,
      WEEKDAYS.findIndex((day) => day === parts.get("WKST")),
    ),
  };
  if (!isPossible(rule)) throw new UnreadEvent("bad-rule");
  return rule;
}

const NAMES = new Set(
  (
    "FREQ INTERVAL COUNT UNTIL BYMONTH BYMONTHDAY BYYEARDAY BYWEEKNO BYDAY BYHOUR BYMINUTE BYSECOND BYSETPOS WKST " +
    "RSCALE SKIP"
  ).split(" "),
);

function partsOf(value: string): Map<string, string> {
  if (value.length > MAX_RULE_CHARACTERS) throw new UnreadEvent("bad-rule");
  const parts = new Map<string, string>();
  for (const part of value
    .toUpperCase()
    .split(";")
    .filter((each) => each.trim() !== "")) {
    const [name = "", given = ""] = part.split("=").map((each) => each.trim());
    if (!NAMES.has(name) && !name.startsWith("X-")) throw new UnreadEvent("bad-rule");
    if (parts.has(name) || given === "") throw new UnreadEvent("bad-rule");
    parts.set(name, given);
  }
  const isOtherCalendar =
    (parts.get("RSCALE") ?? "GREGORIAN") !== "GREGORIAN" || (parts.get("SKIP") ?? "OMIT") !== "OMIT";
  // Parts of a minute would be other appointments at the same time.
  const hasSeconds = parts.get("BYSECOND")?.includes(",");
  if (isOtherCalendar || hasSeconds) throw new UnreadEvent("bad-rule");
  return parts;
}

type Parts = ReadonlyMap<string, string>;

function numbers(parts: Parts, name: string, [least, most]: readonly [number, number]): number[] | undefined {
  const given = parts.get(name);
  if (given === undefined) return undefined;
  const all = given.split(",").map((each) => (/^[+-]?\d{1,6}$/.test(each) ? Number(each) : Number.NaN));
  if (all.some((each) => !(each >= least && each <= most))) throw new UnreadEvent("bad-rule");
  return [...new Set(all)];
}

function one(parts: Parts, name: string, range: readonly [number, number]): number | undefined {
  const all = numbers(parts, name, range);
  if (all && all.length > 1) throw new UnreadEvent("bad-rule");
  return all?.[0];
}

/** Numbers that count from the start, or from the end when they are negative; 0 is none. */
function signed(parts: Parts, name: string, most: number): number[] | undefined {
  const all = numbers(parts, name, [-most, most]);
  if (all?.includes(0)) throw new UnreadEvent("bad-rule");
  return all;
}

function weekdaysOf(given: string | undefined): Rule["weekdays"] {
  return given?.split(",").map((each) => {
    const [, nth, name] = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(each.trim()) ?? [];
    const weekday = WEEKDAYS.findIndex((day) => day === name);
    if (weekday === -1 || Math.abs(Number(nth ?? 0)) > 53) throw new UnreadEvent("bad-rule");
    return { nth: Number(nth ?? 0), weekday };
  });
}

/** A day without a time ends when that day does; an instant is told in the clock of the event. */
function untilOf(given: string | undefined, clock: ZoneClock | undefined): WallTime | undefined {
  if (given === undefined) return undefined;
  const until = readZonedTime(given, clock ?? fixedClock(0));
  if (!until) throw new UnreadEvent("bad-rule");
  if (!until.clock) return until.wall + MS_PER_DAY - 1;
  if (!clock || until.clock === clock) return until.wall;
  const instant = until.clock.toInstant(until.wall);
  return instant + (until.wall - clock.toInstant(until.wall));
}

function isPossible({ months, monthDays, hours, minutes }: Rule): boolean {
  if ((hours?.length ?? 1) * (minutes?.length ?? 1) > MAX_TIMES_OF_DAY) return false;
  const longest = Math.max(...(months ?? [1]).map((month) => LONGEST_MONTHS[month - 1] ?? 31));
  return !monthDays || monthDays.some((day) => Math.abs(day) <= longest);
}
