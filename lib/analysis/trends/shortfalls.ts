import type { ChannelRecord } from "./channel-episodes";
import { DECLINE, LASTING, PLATEAU, RECENT_REFERENCE, SESSION_PATTERN, SPARSE, START_REFERENCE } from "./constants";
import type { Shortfall } from "./analysis";
import { countIn, lastDays } from "./series";
import { usableSession } from "./session-differences";
import { isSparse } from "./state-rules";

const PLATEAU_WEEKS = (2 * PLATEAU.days) / 7;
const DAYS_A_WEEK = 7;
const DECLINE_NEED = DECLINE.weeks * DECLINE.minPerWeek;

/**
 * What the record lacks today before a baseline, a decline, a lasting low, a pattern around sessions or a plateau could
 * be said in any channel; nothing when at least one channel has enough. Of several channels the fullest counts. `have`
 * counts only days that help: a fourth day in a week does not make up for a missing one in the other.
 *
 * @param sessions days since 1970-01-01, ascending
 */
export function shortfallsOf(records: ChannelRecord[], sessions: readonly number[]): Shortfall[] {
  const fullest = (have: (record: ChannelRecord) => number) => Math.max(0, ...records.map(have));
  const all: Shortfall[] = [
    { kind: "baseline", have: fullest(towardsBaseline), need: START_REFERENCE.minEntries, unit: "days" },
    { kind: "decline-open", have: fullest(towardsDecline), need: DECLINE_NEED, unit: "days" },
    { kind: "lasting-low", have: fullest(towardsLasting), need: LASTING.minEntries, unit: "days" },
    {
      kind: "post-session-pattern",
      have: fullest((record) => usableSessions(record, sessions)),
      need: SESSION_PATTERN.minUsable,
      unit: "sessions",
    },
    { kind: "plateau", have: fullest(weeksTowardsPlateau), need: PLATEAU_WEEKS, unit: "weeks" },
  ];
  const missing = all.filter(({ have, need }) => have < need);
  const fewDays = records.filter(({ series }) => isSparse(series, series.length - 1));
  if (fewDays.length === 0) return missing;
  return inOwnRhythm(missing, Math.max(...fewDays.map(towardsFewDays)));
}

/**
 * What is missing for somebody who logs a few days a week: four weeks with six days show a low to them, so a third day in
 * a week is not missing.
 *
 * @param have entries of the last four weeks
 */
function inOwnRhythm(missing: readonly Shortfall[], have: number): Shortfall[] {
  const [{ minEntries: need }] = SPARSE.windows;
  return missing.flatMap((each): Shortfall[] => {
    if (each.kind === "decline-open") return [];
    if (each.kind !== "lasting-low") return [each];
    return have < need ? [{ ...each, have, need, rhythm: "few-days" }] : [];
  });
}

/** Entries of the last four weeks. */
function towardsFewDays({ series }: ChannelRecord): number {
  return lastDays(series, series.length - 1, DAYS_A_WEEK * SPARSE.windows[0].weeks).n;
}

function towardsBaseline({ series, baseline }: ChannelRecord): number {
  if (baseline) return baseline.n;
  const today = series.length - 1;
  const recent = countIn(series, today - RECENT_REFERENCE.fromDaysAgo, today - RECENT_REFERENCE.toDaysAgo);
  // Somebody who logs a few days a week has no start of three weeks, but a recent past to compare with.
  if (recent >= RECENT_REFERENCE.minEntries) return START_REFERENCE.minEntries;
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

function usableSessions({ series }: ChannelRecord, sessions: readonly number[]): number {
  const last = sessions.slice(-SESSION_PATTERN.sessions);
  return last.filter((day) => usableSession(series, day - series.firstEpochDay) !== null).length;
}

/** Of the last twelve weeks, those that are at least half logged. */
function weeksTowardsPlateau({ series }: ChannelRecord): number {
  const today = series.length - 1;
  const weeks = Array.from({ length: PLATEAU_WEEKS }, (_, weeksAgo) => lastDays(series, today, 7, weeksAgo).n);
  return weeks.filter((n) => n >= 7 * PLATEAU.minShare).length;
}
