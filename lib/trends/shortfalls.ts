import type { ChannelRecord } from "./channel-episodes";
import { DECLINE, LASTING, START_REFERENCE } from "./constants";
import type { Shortfall } from "./model";
import { lastDays } from "./series";

const DECLINE_NEED = DECLINE.weeks * DECLINE.minPerWeek;

/**
 * What the record lacks today before a baseline, a decline or a lasting low could be said in any channel; nothing
 * when at least one channel has enough. Of several channels the fullest counts. `have` counts only days that help: a
 * fourth day in a week does not make up for a missing one in the other.
 */
export function shortfallsOf(records: ChannelRecord[]): Shortfall[] {
  const fullest = (have: (record: ChannelRecord) => number) => Math.max(0, ...records.map(have));
  const all: Shortfall[] = [
    { kind: "baseline", have: fullest(towardsBaseline), need: START_REFERENCE.minEntries, unit: "days" },
    { kind: "decline-open", have: fullest(towardsDecline), need: DECLINE_NEED, unit: "days" },
    { kind: "lasting-low", have: fullest(towardsLasting), need: LASTING.minEntries, unit: "days" },
  ];
  return all.filter(({ have, need }) => have < need);
}

function towardsBaseline({ series, baseline }: ChannelRecord): number {
  if (baseline) return baseline.n;
  return lastDays(series, series.length - 1, START_REFERENCE.firstDays).n;
}

function towardsDecline(record: ChannelRecord): number {
  return weeksAfterBaseline(record, DECLINE.weeks).reduce((sum, n) => sum + Math.min(n, DECLINE.minPerWeek), 0);
}

function towardsLasting(record: ChannelRecord): number {
  const weeks = weeksAfterBaseline(record, LASTING.weeks);
  const missing = weeks.reduce((sum, n) => sum + Math.max(0, LASTING.minPerWeek - n), 0);
  const logged = weeks.reduce((sum, n) => sum + n, 0);
  return Math.min(logged, LASTING.minEntries - missing);
}

/** Entries in each of the last weeks, of which only the days after the baseline count. */
function weeksAfterBaseline({ series, baseline }: ChannelRecord, weeks: number): number[] {
  const today = series.length - 1;
  const daysAfter = baseline ? Math.max(0, today - baseline.to) : 0;
  return Array.from({ length: weeks }, (_, weeksAgo) => {
    const days = Math.min(7, Math.max(0, daysAfter - 7 * weeksAgo));
    return lastDays(series, today, days, weeksAgo).n;
  });
}
