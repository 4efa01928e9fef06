import type { CalendarEvent } from "./event";
import { MS_PER_DAY, type ZonedTime } from "./zoned-time";
import { ruleTimes, type Window } from "./rule-times";
import type { Work } from "./work";
import type { WallTime } from "@/lib/platform/reading/zone-clock";

/** One occurrence of a series: where it was planned, and the event that says what it is now. */
export interface Occurrence {
  original: ZonedTime;
  start: ZonedTime;
  event: CalendarEvent;
  isCancelled: boolean;
}

/** Where the events that stand for single occurrences of a series were planned. */
export interface Exceptions {
  singles: readonly ZonedTime[];
  /** Those that also hold for every later occurrence, in the order of time. */
  fromHere: readonly { original: ZonedTime; event: CalendarEvent }[];
}

/** Most changes of a series "from here on" that are followed. */
const MAX_RANGES = 50;
/** A change from here on moves its occurrences no further than this. */
const RANGE_MARGIN = 31 * MS_PER_DAY;

/**
 * The occurrences of an event within a window: those of its rules and the dates added to them, once each; the ones
 * that were taken out are marked as cancelled, those with an event of their own are left to it.
 *
 * @throws UnreadEvent "too-much"
 */
export function occurrencesOf(
  event: CalendarEvent,
  { singles, fromHere }: Exceptions,
  context: { window: Window; work: Work },
): Occurrence[] {
  const { start, rules, exceptRules, added, removed } = event;
  context.work.spend(singles.length);
  const margin = fromHere.length > 0 ? RANGE_MARGIN : 0;
  const window = { from: context.window.from - margin, until: context.window.until + margin };
  const times = (rule: (typeof rules)[number]) => ruleTimes(rule, start.wall, { window, work: context.work });
  const byRule = rules.length > 0 ? rules.flatMap(times) : [start.wall];
  const planned = unique([...byRule.map((wall) => ({ ...start, wall })), ...added]).filter(
    ({ wall }) => wall >= window.from && wall <= window.until,
  );
  const isRemoved = matcher([...removed, ...exceptRules.flatMap(times).map((wall) => ({ ...start, wall }))], planned);
  const hasOwnEvent = matcher(singles, planned);
  return planned
    .filter((original) => !hasOwnEvent(original))
    .map((original) => ({
      ...changedFromHere(event, original, fromHere.slice(0, MAX_RANGES)),
      original,
    }))
    .map((each) => ({ ...each, isCancelled: each.event.isCancelled || isRemoved(each.original) }));
}

function changedFromHere(
  event: CalendarEvent,
  original: ZonedTime,
  fromHere: Exceptions["fromHere"],
): Pick<Occurrence, "event" | "start"> {
  const change = fromHere.findLast((each) => instantOf(each.original) <= instantOf(original));
  if (!change) return { event, start: original };
  const moved = change.event.start.wall - change.original.wall;
  return { event: change.event, start: { ...change.event.start, wall: original.wall + moved } };
}

/**
 * Tells which planned occurrences some moments mean: the one at that instant, or else the only one of that day, since
 * some programs write the day alone, or the time the series had before.
 */
function matcher(moments: readonly ZonedTime[], planned: readonly ZonedTime[]): (each: ZonedTime) => boolean {
  const plannedInstants = new Set(planned.map(instantOf));
  const instants = new Set(moments.map(instantOf));
  const days = new Set(moments.filter((each) => !plannedInstants.has(instantOf(each))).map(dayOf));
  const perDay = new Map<number, number>();
  for (const each of planned) perDay.set(dayOf(each), (perDay.get(dayOf(each)) ?? 0) + 1);
  return (each) => instants.has(instantOf(each)) || (days.has(dayOf(each)) && perDay.get(dayOf(each)) === 1);
}

/** The instant of a moment; that of a day is its midnight, so that days are compared with days. */
export function instantOf({ wall, clock }: ZonedTime): number {
  return clock ? clock.toInstant(wall) : wall;
}

function dayOf({ wall }: ZonedTime): WallTime {
  return Math.floor(wall / MS_PER_DAY);
}

function unique(moments: readonly ZonedTime[]): ZonedTime[] {
  return [...new Map(moments.map((each) => [instantOf(each), each])).values()];
}
