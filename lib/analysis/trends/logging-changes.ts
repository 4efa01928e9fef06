import { lowerSince } from "./change-point";
import { LOGGING } from "./constants";
import type { LoggingAspect, LoggingDifference } from "./logging-difference";
import { isInPart } from "./logging-parts";
import { shareIn, shareZ, type TwoWindows } from "./logging-share";
import type { Channel } from "./model";
import { levelIn, mirrored, toSeries, type Series } from "./series";
import type { Machine } from "./state-machine";

/** A level that differs as the way of logging could make it differ; in the orientation of the series. */
export interface DifferingLevel {
  /** In days since 1970-01-01. */
  noticed: number;
  isLower: boolean;
  before: number;
  now: number;
}

/** A time in which somebody logged otherwise than before. Days are in days since 1970-01-01. */
export interface LoggingChange {
  channel: Channel;
  aspect: LoggingAspect;
  from: number;
  noticed: number;
  closed: number | null;
  /** What was compared on the day of noticing. */
  windows: TwoWindows;
  level: DifferingLevel | null;
  /** The day from which the level was low over whole weeks. */
  helpOffered: number | null;
}

/** A channel, in the order in which channels lead, with its machines. */
export interface LoggedChannel {
  channel: Channel;
  series: Series;
  lower: Machine;
  higher: Machine | null;
}

/**
 * Follows the way of logging day by day, one change at a time: a level that a changed way of logging could make as low
 * or as high as it is, and, in the first channel, days that are logged clearly less often than before. It is over after
 * eight weeks without a sign of it. After half a year it has become usual, and levels from before are no reference any
 * more.
 */
export function loggingChanges(channels: readonly LoggedChannel[]): {
  changes: LoggingChange[];
  endDay(day: number): void;
} {
  const changes: LoggingChange[] = [];
  let lastSign = 0;
  const signOn = (day: number, open: LoggingChange | null): LoggingChange | null => {
    for (const each of channels) {
      const change = differenceOn(each, day);
      if (change) return change;
    }
    const [first] = channels;
    return first && !open ? fewerOn(first, day) : null;
  };
  return {
    changes,
    endDay: (day) => {
      const last = changes.at(-1);
      const open = last?.closed === null ? last : null;
      const sign = signOn(day, open);
      if (sign && !open) changes.push(sign);
      if (sign && open) {
        open.level ??= sign.level;
        open.helpOffered ??= sign.helpOffered;
      }
      if (sign || (open && isStillFewer(open, day))) lastSign = day;
      if (!open) return;
      const isUsual = day - open.noticed + 1 >= LOGGING.mostDays;
      if (!isUsual && day - lastSign < LOGGING.daysWithout) return;
      open.closed = day;
      if (isUsual) forgetBefore(channels, open.from);
    },
  };
}

/** The level that a channel does not tell on a day because its way of logging changed. */
function differenceOn({ channel, series, lower, higher }: LoggedChannel, day: number): LoggingChange | null {
  const isLower = lower.byLogging() !== null;
  const found: LoggingDifference | null = lower.byLogging() ?? higher?.byLogging() ?? null;
  if (!found) return null;
  const { from, to, reference, needsHelp } = found.window;
  const windows = { series, before: { from: reference.from, to: reference.to }, now: { from, to } };
  const before = levelIn(series, reference.from, reference.to);
  return {
    ...changeOf(channel, found.aspect, windows, day),
    level: { noticed: day, isLower, before, now: levelIn(series, from, to) },
    helpOffered: isLower && needsHelp ? day : null,
  };
}

/** Fewer days logged than before, clearly enough to be said without a difference in level. */
function fewerOn({ channel, series }: LoggedChannel, day: number): LoggingChange | null {
  const { days, beforeDays, everyDays, minShare, z } = LOGGING.told;
  const t = day - series.firstEpochDay;
  const from = t - days + 1;
  if (from < beforeDays || t % everyDays !== 0) return null;
  const windows = { series, before: { from: from - beforeDays, to: from - 1 }, now: { from, to: t } };
  const before = shareIn(series, windows.before.from, windows.before.to).share;
  if (before - shareIn(series, from, t).share < minShare || -shareZ(windows) < z) return null;
  return changeOf(channel, "fewer", windows, day);
}

function changeOf(channel: Channel, aspect: LoggingAspect, windows: TwoWindows, day: number): LoggingChange {
  const { series, now } = windows;
  const since = sinceWhen(aspect, series, day - series.firstEpochDay) ?? now.from;
  return {
    channel,
    aspect,
    from: series.firstEpochDay + since,
    noticed: day,
    closed: null,
    windows,
    level: null,
    helpOffered: null,
  };
}

/** The first day of the changed way of logging: the change point of the days that are logged, or lie in a part. */
function sinceWhen(aspect: LoggingAspect, series: Series, t: number): number | null {
  const isSo = series.values.slice(0, t + 1).map((value, i) => {
    const isLogged = !Number.isNaN(value);
    if (aspect === "fewer" || aspect === "more") return Number(isLogged);
    const isIn = isLogged ? isInPart(series, i, aspect) : null;
    return isIn === null ? Number.NaN : Number(isIn);
  });
  const days = toSeries(series.firstEpochDay, isSo);
  return lowerSince({ series: aspect === "fewer" ? days : mirrored(days), t, notBefore: 0 });
}

/** Whether the last weeks are still logged less often than before. */
function isStillFewer({ aspect, windows: { series, before } }: LoggingChange, day: number): boolean {
  const t = day - series.firstEpochDay;
  if (aspect !== "fewer" || t % LOGGING.told.everyDays !== 0) return false;
  const now = shareIn(series, t - LOGGING.told.days + 1, t).share;
  return shareIn(series, before.from, before.to).share - now >= LOGGING.fewer.minShare;
}

function forgetBefore(channels: readonly LoggedChannel[], day: number): void {
  for (const { series, lower, higher } of channels) {
    lower.forgetBefore(day - series.firstEpochDay);
    higher?.forgetBefore(day - series.firstEpochDay);
  }
}
