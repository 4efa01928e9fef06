import { addDays, daysBetween, type LocalDate } from "@/lib/platform/calendar/local-date";

/** Days of the mean that is held against the start. */
export const MEAN_DAYS = 21;
/** Fewer logged days in them say nothing. */
const MEAN_FROM_DAYS = 10;
/** The start: the four weeks up to the first session, or the first three weeks of the record. */
const START_DAYS_BEFORE = 28;
const START_DAYS_AFTER = 2;
const FIRST_DAYS = 21;
const WEEK = 7;

/** Days in a row on which the mean of three weeks stood below the start. */
export interface Stretch {
  from: LocalDate;
  until: LocalDate;
  weeks: number;
}

/**
 * Where an agreement stands. "unknown": too few logged days to say. "not-met": not as long, or not low. "talk-first":
 * as long as agreed, but nothing was raised since it began. "met": as long as agreed, and talked about.
 */
export type StopRuleState =
  | { state: "unknown"; missing: "start" | "now"; have: number; need: number }
  | {
      state: "not-met" | "talk-first" | "met";
      start: number;
      now: number;
      /** How far under the start counts as under it. */
      margin: number;
      /** The stretch that goes on; null when the mean is not below the start now. */
      current: Stretch | null;
      longest: Stretch | null;
    };

interface StopRuleRecord {
  /** One grade a day, any order; absent days were not logged. */
  days: readonly { day: LocalDate; mood?: number | undefined }[];
  /** First day of treatment; null when unknown. */
  startedOn: LocalDate | null;
  /** Days on which something was raised in a session. */
  raisedOn: readonly LocalDate[];
  asOf: LocalDate;
  /** Standard deviation of mood around the person's own level, in grades. */
  baselineSd: number;
}

/**
 * How far a mean must be under the start, in baseline SDs. Both are means of a few weeks, so that without a margin an
 * agreement of eight weeks is reached in 58 of 100 years in which nothing happens (tests/bench/stop-rule.ts).
 */
const MARGIN_SDS = 0.75;
const LEAST_MARGIN = 0.5;

/**
 * Holds an agreement about stopping beside the record: mood, as a mean of three weeks (from ten logged days on), stays
 * below the own start, by more than chance makes of it, for so many weeks although it was talked about. Looked at once a
 * week, counted from the start, and on the day itself.
 * Weeks with too few days neither prolong nor end a stretch that goes on before and after them.
 */
export function stopRule(
  { days, startedOn, raisedOn, asOf, baselineSd }: StopRuleRecord,
  weeks: number,
): StopRuleState {
  const logged = days
    .flatMap(({ day, mood }) => (mood === undefined || day > asOf ? [] : [{ day, mood }]))
    .sort((a, b) => a.day.localeCompare(b.day));
  const start = startLevel(logged, startedOn);
  if (start.mean === null) return { state: "unknown", missing: "start", have: start.n, need: MEAN_FROM_DAYS };
  const now = meanOf(between(logged, addDays(asOf, 1 - MEAN_DAYS), asOf));
  if (now.mean === null) return { state: "unknown", missing: "now", have: now.n, need: MEAN_FROM_DAYS };
  const margin = Math.max(LEAST_MARGIN, MARGIN_SDS * baselineSd);
  const stretches = lowStretches(logged, start.mean - margin, addDays(start.until, 1), asOf);
  const current = stretches.find(({ until }) => until === asOf) ?? null;
  const longest = stretches.reduce<Stretch | null>(
    (best, each) => (each.weeks > (best?.weeks ?? 0) ? each : best),
    null,
  );
  const facts = { start: start.mean, now: now.mean, margin, current, longest };
  if (!current || current.weeks < weeks) return { state: "not-met", ...facts };
  const wasRaised = raisedOn.some((day) => day >= current.from && day <= asOf);
  return { state: wasRaised ? "met" : "talk-first", ...facts };
}

interface Logged {
  day: LocalDate;
  mood: number;
}

function startLevel(logged: readonly Logged[], startedOn: LocalDate | null) {
  if (startedOn !== null) {
    const until = addDays(startedOn, START_DAYS_AFTER);
    const around = meanOf(between(logged, addDays(startedOn, -START_DAYS_BEFORE), until));
    if (around.mean !== null) return { ...around, until };
  }
  const first = logged[0]?.day ?? startedOn ?? "0001-01-01";
  const until = addDays(first, FIRST_DAYS - 1);
  return { ...meanOf(between(logged, first, until)), until };
}

function lowStretches(logged: readonly Logged[], limit: number, first: LocalDate, asOf: LocalDate): Stretch[] {
  const stretches: { from: LocalDate; until: LocalDate }[] = [];
  let isLow = false;
  // Both ends of the window only move forward, so the whole record is passed once.
  let begins = 0;
  let ends = 0;
  let sum = 0;
  for (const day of weeklyFrom(addDays(first, MEAN_DAYS - 1), asOf)) {
    const begin = addDays(day, 1 - MEAN_DAYS);
    for (let next = logged[ends]; next && next.day <= day; next = logged[++ends]) sum += next.mood;
    for (let oldest = logged[begins]; oldest && oldest.day < begin; oldest = logged[++begins]) sum -= oldest.mood;
    const n = ends - begins;
    if (n < MEAN_FROM_DAYS) continue;
    const mean = sum / n;
    const last = stretches.at(-1);
    if (mean > limit) isLow = false;
    else if (isLow && last) last.until = day;
    else {
      stretches.push({ from: begin, until: day });
      isLow = true;
    }
  }
  return stretches.map(({ from, until }) => ({
    from,
    until,
    weeks: Math.floor((daysBetween(from, until) + 1) / WEEK),
  }));
}

/**
 * Every seventh day from `first`, and `last` itself. Counted from the start, so that a stretch keeps its first day while
 * the record grows.
 */
function weeklyFrom(first: LocalDate, last: LocalDate): LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = first; day < last; day = addDays(day, WEEK)) days.push(day);
  return first > last ? days : [...days, last];
}

function between(logged: readonly Logged[], from: LocalDate, until: LocalDate): Logged[] {
  return logged.filter(({ day }) => day >= from && day <= until);
}

function meanOf(logged: readonly Logged[]): { mean: number | null; n: number } {
  const n = logged.length;
  const sum = logged.reduce((total, { mood }) => total + mood, 0);
  return { mean: n < MEAN_FROM_DAYS ? null : sum / n, n };
}
