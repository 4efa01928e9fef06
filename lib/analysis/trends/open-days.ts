import { toEpochDay } from "@/lib/platform/calendar/local-date";
import type { ChannelRecord } from "./channel-episodes";
import type { SustainedLowFinding } from "./finding";
import { at } from "./series";

/**
 * Whether on any day of a window a decline or a rise was open in any channel, or days were very low in themselves;
 * each from the day it was noticed. Days are in days since 1970-01-01, both ends included; the window ends by today.
 */
export function openDays(
  records: readonly ChannelRecord[],
  sustainedLows: readonly SustainedLowFinding[],
  today: number,
): (from: number, to: number) => boolean {
  const first = records.reduce((least, { series }) => Math.min(least, series.firstEpochDay), today);
  const isOpen = new Uint8Array(today - first + 1);
  for (const { series, declines, rises } of records) {
    const start = series.firstEpochDay - first;
    for (const { noticed, closed } of [...declines, ...(rises?.episodes ?? [])]) {
      isOpen.fill(1, start + noticed, start + (closed ?? series.length));
    }
  }
  for (const { noticedOn, until } of sustainedLows) {
    isOpen.fill(1, toEpochDay(noticedOn) - first, until === null ? isOpen.length : toEpochDay(until) - first);
  }
  const openBefore = new Int32Array(isOpen.length + 1);
  isOpen.forEach((each, i) => (openBefore[i + 1] = at(openBefore, i) + each));
  return (from, to) => at(openBefore, to - first + 1) > at(openBefore, Math.max(0, from - first));
}
