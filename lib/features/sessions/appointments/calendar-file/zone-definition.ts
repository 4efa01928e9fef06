import type { RawObservance } from "./components";
import { MS_PER_DAY, offsetMinutes, readZonedTime } from "./zoned-time";
import { readRule } from "./rule";
import { ruleTimes, type Window } from "./rule-times";
import { UnreadEvent } from "./unread";
import type { Work } from "./work";
import { fixedClock, type WallTime, type ZoneClock } from "@/lib/platform/reading/zone-clock";

const MS_PER_MINUTE = 60_000;
/** How far around a window the changes of a clock are looked up: the last one before it must be among them. */
const MARGIN = 800 * MS_PER_DAY;
const UTC = fixedClock(0);

/** A change of the clock: when, on the clock before it, and from which offset to which, in milliseconds. */
interface Change {
  at: WallTime;
  from: number;
  to: number;
}

/**
 * The clock that a VTIMEZONE defines, right within a window; null when it defines none.
 *
 * Its changes may come back once a year at most: a definition that is cleverer than that is none.
 */
export function definedClock(
  observances: readonly RawObservance[],
  { window, work }: { window: Window; work: Work },
): ZoneClock | null {
  let changes: Change[];
  try {
    changes = observances.flatMap((each) => changesOf(each, { window, work })).toSorted((a, b) => a.at - b.at);
  } catch (error) {
    if (error instanceof UnreadEvent) return null;
    throw error;
  }
  const [first] = changes;
  if (!first) return null;
  return {
    toInstant(wall) {
      const last = changes.findLast(({ at }) => at <= wall);
      if (!last) return wall - first.from;
      // Within the time that a clock put forward leaves out, the offset before still counts.
      return wall - (wall < last.at + last.to - last.from ? last.from : last.to);
    },
  };
}

function changesOf(observance: RawObservance, { window, work }: { window: Window; work: Work }): Change[] {
  const value = (name: string) => observance.find((each) => each.name === name)?.value;
  const from = offsetMinutes(value("TZOFFSETFROM") ?? "");
  const to = offsetMinutes(value("TZOFFSETTO") ?? "");
  const start = readZonedTime(value("DTSTART") ?? "", UTC)?.wall;
  if (from === null || to === null || start === undefined) throw new UnreadEvent("bad-start");
  const rules = observance.filter(({ name }) => name === "RRULE");
  const added = observance.filter(({ name }) => name === "RDATE").flatMap((each) => each.value.split(","));
  work.spend(added.length);
  const times = [
    start,
    ...added.flatMap((each) => readZonedTime(each, UTC)?.wall ?? []),
    ...rules.flatMap(({ value: written }) => yearly(written, start, { from, window, work })),
  ];
  return times.map((at) => ({ at, from: from * MS_PER_MINUTE, to: to * MS_PER_MINUTE }));
}

function yearly(
  written: string,
  start: WallTime,
  { from, window, work }: { from: number; window: Window; work: Work },
): WallTime[] {
  const rule = readRule(written, fixedClock(from));
  if (rule.frequency !== "YEARLY") throw new UnreadEvent("bad-rule");
  // The last change of a rule that is over counts until another one follows.
  const until = Math.min(window.until + MARGIN, rule.until ?? Infinity);
  return ruleTimes(rule, start, { window: { from: Math.min(window.from, until) - MARGIN, until }, work });
}
