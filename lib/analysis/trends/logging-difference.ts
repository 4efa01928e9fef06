import { LOGGING } from "./constants";
import { highestPartAbove, lowestPartBelow, shareIn, shareZ, type TwoWindows } from "./logging-share";
import { lowThreshold, type Comparison } from "./low-test";
import {
  DAY_PARTS,
  movedInDay,
  movedInWeek,
  spreadBelow,
  WEEK_PARTS,
  type DayPart,
  type WeekPart,
} from "./logging-parts";
import type { Method } from "./method";
import { levelIn } from "./series";

/** What is different about the way of logging: fewer or more days, or another part of the day or the week. */
export type LoggingAspect = "fewer" | "more" | DayPart | WeekPart;

/** A window that is low by the test. */
interface LowWindow extends Comparison {
  /** Whether it is low over whole weeks, so that help must not wait. */
  needsHelp: boolean;
}

/** A changed way of logging that could make a window as low as it is. */
export interface LoggingDifference {
  /** The change that could make most of it. */
  aspect: LoggingAspect;
  window: LowWindow;
}

interface Part {
  aspect: LoggingAspect;
  /** How much lower it could make the mean, in the unit of the channel. */
  lowers: number;
}

/**
 * Whether the way of logging changed between a reference and a window, so much that it could make the window as low
 * as it is with nothing else changed. Like is compared with like: when fewer days are logged, with that part of the
 * reference that is lowest; when more are, the highest part of the window with the reference; and by the reference's
 * own means of each part of the day and the week.
 *
 * @returns null when the way of logging is alike, or the window lies lower than that
 */
export function loggingDifference(
  window: LowWindow,
  method: Pick<Method, "variance" | "drift">,
): LoggingDifference | null {
  const { series, from, to, reference, variability } = window;
  const windows: TwoWindows = { series, before: { from: reference.from, to: reference.to }, now: { from, to } };
  const parts = [shareChange(windows), ...spreadChanges(windows, variability.sd)].filter((part) => part !== null);
  const [first] = parts.sort((a, b) => b.lowers - a.lowers);
  if (!first) return null;
  const lowers = parts.reduce((sum, part) => sum + part.lowers, 0);
  const beyond = reference.mean - levelIn(series, from, to) - lowers;
  return beyond < lowThreshold(window, LOGGING.z, method) ? { aspect: first.aspect, window } : null;
}

/** Fewer or more days than before, with what choosing days by their level could make of it. */
function shareChange(windows: TwoWindows): Part | null {
  const { series, before, now } = windows;
  const earlier = shareIn(series, before.from, before.to).share;
  const later = shareIn(series, now.from, now.to).share;
  if (!isClearChange(windows) && !isClearChange(firstHalf(windows)) && !isClearChange(quarter(windows))) return null;
  if (later < earlier) return { aspect: "fewer", lowers: lowestPartBelow(series, before, later / earlier) };
  return { aspect: "more", lowers: highestPartAbove(series, now, earlier / later) };
}

/** The same with the first half of the earlier window: the way of logging may have changed within it. */
function firstHalf({ series, before: { from, to }, now }: TwoWindows): TwoWindows {
  return { series, before: { from, to: from + Math.floor((to - from) / 2) }, now };
}

/** The same with a quarter of a year from the beginning of the earlier window on: a start is often three weeks. */
function quarter({ series, before: { from }, now }: TwoWindows): TwoWindows {
  return { series, before: { from, to: Math.min(from + LOGGING.told.beforeDays, now.from) - 1 }, now };
}

function isClearChange(windows: TwoWindows): boolean {
  const { series, before, now } = windows;
  const change = shareIn(series, now.from, now.to).share - shareIn(series, before.from, before.to).share;
  const { fewer, more } = LOGGING;
  if (change < 0) return -change >= fewer.minShare && -shareZ(windows) >= fewer.z;
  return change >= more.minShare && shareZ(windows) >= more.z;
}

function spreadChanges(windows: TwoWindows, sd: number): (Part | null)[] {
  const inDay = movedInDay(windows);
  const inWeek = movedInWeek(windows);
  return [
    inDay && inDay.moved >= LOGGING.minMoved
      ? { aspect: DAY_PARTS[inDay.gained] ?? "morning", lowers: spreadBelow(inDay, sd) }
      : null,
    inWeek && inWeek.moved >= LOGGING.minMoved
      ? { aspect: WEEK_PARTS[inWeek.gained] ?? "weekend", lowers: spreadBelow(inWeek, sd) }
      : null,
  ];
}
