import { fromEpochDay, weekdayOf } from "@/lib/platform/calendar/local-date";
import type { ChannelRecord } from "./channel-episodes";
import { oriented } from "./channels";
import { SESSION_DAYS, SESSION_PATTERN, VARIABILITY } from "./constants";
import type { SessionPatternEvidence } from "./evidence";
import type { SessionPatternFinding } from "./finding";
import { meanOf } from "./mean";
import { channelsOf, closedOn, mergeNotices, type NoticeGroup } from "./merge-notices";
import type { Channel } from "./model";
import type { Series } from "./series";
import { usableSession, type UsableSession } from "./session-differences";
import { signFlipTest } from "./sign-flip";
import type { Variability } from "./variability";

/** The pattern as one test found it. */
interface Pattern {
  used: UsableSession[];
  variability: Variability;
  p: number;
  isExact: boolean;
  /** Sessions that were over on the day of the test. */
  testedAt: number;
  inWindow: number;
  /** The limit of p: 1%, shared by the channels tested together. */
  limit: number;
}

interface PatternNotice {
  channel: Channel;
  series: Series;
  episode: { noticed: number; closed: number | null; pattern: Pattern };
}

/**
 * A dip after sessions that comes back before the next one, found by testing at 8, 12, 16… sessions, each time on the
 * last 16. It begins with the first test that finds it and ends with the first that does not. The channels tested
 * together share the limit of 1%: whoever logs four would otherwise see chance four times as often. The composite only
 * repeats the others and is not tested.
 *
 * @param sessions days since 1970-01-01, ascending, each once
 */
export function sessionPatternFindings(
  records: readonly ChannelRecord[],
  sessions: readonly number[],
): SessionPatternFinding[] {
  const tested = records
    .filter(({ channel }) => channel !== "composite")
    // The differences around a session are final after its last day, so every test reuses them.
    .map((record) => ({
      record,
      shown: sessions.map((day) => usableSession(record.series, day - record.series.firstEpochDay)),
    }));
  const notices: PatternNotice[] = [];
  const open = new Map<Channel, PatternNotice["episode"]>();
  for (const { count, day } of testDays(sessions)) {
    const usable = tested.flatMap((each) => usableAt(each, count, day) ?? []);
    for (const each of usable) {
      const { channel, series } = each.record;
      const noticed = day - series.firstEpochDay;
      const episode = open.get(channel);
      const pattern = patternOf(each, SESSION_PATTERN.p / usable.length, count);
      if (pattern && !episode) {
        const begun = { noticed, closed: null, pattern };
        open.set(channel, begun);
        notices.push({ channel, series, episode: begun });
      } else if (!pattern && episode) {
        episode.closed = noticed;
        open.delete(channel);
      }
    }
  }
  return mergeNotices(notices).map(toFinding);
}

/** Days +4 to +6 belong to a session: a test is made on the day the last of them is known. */
function testDays(sessions: readonly number[]): { count: number; day: number }[] {
  const { firstTest, testEvery } = SESSION_PATTERN;
  const days: { count: number; day: number }[] = [];
  for (let count = firstTest; count <= sessions.length; count += testEvery) {
    days.push({ count, day: (sessions[count - 1] ?? Infinity) + SESSION_DAYS.later[1] });
  }
  return days;
}

/** One channel with what each session shows in it; null where too little is logged. */
interface Shown {
  record: ChannelRecord;
  shown: readonly (UsableSession | null)[];
}

interface Usable {
  record: ChannelRecord;
  used: UsableSession[];
  variability: Variability;
  inWindow: number;
}

/** The sessions of one channel that a test can use; null with too few, or before its variability is known. */
function usableAt({ record, shown }: Shown, count: number, day: number): Usable | null {
  const { series, weeklyVariability } = record;
  const t = day - series.firstEpochDay;
  const variability = t < 0 || t >= series.length ? null : weeklyVariability[Math.floor(t / VARIABILITY.refreshDays)];
  if (!variability) return null;
  const window = shown.slice(Math.max(0, count - SESSION_PATTERN.sessions), count);
  const used = window.filter((session) => session !== null);
  return used.length < SESSION_PATTERN.minUsable ? null : { record, used, variability, inWindow: window.length };
}

function patternOf({ used, variability, inWindow }: Usable, limit: number, testedAt: number): Pattern | null {
  const { minSds, backSds } = SESSION_PATTERN;
  const differences = used.map(({ difference }) => difference);
  if (meanOf(differences) > -minSds * variability.sd) return null;
  if (!(laterMinusBefore(used) >= -backSds * variability.sd)) return null;
  const { p, isExact } = signFlipTest(differences);
  return p <= limit ? { used, variability, p, isExact, testedAt, inWindow, limit } : null;
}

/** How the level of days +4…+6 differs from that of days −3…−1, over the sessions that have both; NaN without any. */
function laterMinusBefore(used: readonly UsableSession[]): number {
  const both = used.filter(({ before }) => before.n > 0);
  return meanOf(both.map(({ later, before }) => later.mean - before.mean));
}

function toFinding(group: NoticeGroup<PatternNotice>): SessionPatternFinding {
  const [{ channel, series, episode }] = group;
  const { used } = episode.pattern;
  const dayOf = (index: number) => fromEpochDay(series.firstEpochDay + index);
  const until = closedOn(group);
  const noticedOn = dayOf(episode.noticed);
  return {
    id: `post-session-pattern-${channel}-${noticedOn}`,
    kind: "post-session-pattern",
    channel,
    from: dayOf(Math.min(...used.map(({ session }) => session))),
    until: until === null ? null : fromEpochDay(until),
    noticedOn,
    evidence: { channels: channelsOf(group), ...patternEvidence(channel, series, episode.pattern) },
  };
}

function patternEvidence(channel: Channel, series: Series, pattern: Pattern): Omit<SessionPatternEvidence, "channels"> {
  const { used, variability, p, isExact, testedAt, inWindow, limit } = pattern;
  const level = (part: "before" | "after" | "later") =>
    oriented(channel, meanOf(used.filter((each) => each[part].n > 0).map((each) => each[part].mean)));
  return {
    sessionsUsed: used.length,
    sessionsInWindow: inWindow,
    testedAtSessions: testedAt,
    meanDifference: meanOf(used.map(({ difference }) => difference)),
    lowerSessions: used.filter(({ difference }) => difference < 0).length,
    pValue: p,
    pLimit: limit,
    isExact,
    meanBefore: level("before"),
    meanAfter: level("after"),
    meanLater: level("later"),
    laterMinusBefore: laterMinusBefore(used),
    baselineSd: variability.sd,
    ...weekdayEvidence(used.map(({ session }) => weekdayOf(fromEpochDay(series.firstEpochDay + session)))),
  };
}

/** The weekday of most sessions: with three of four on one day, a pattern of that day looks the same. */
function weekdayEvidence(weekdays: readonly number[]): Pick<SessionPatternEvidence, "sameWeekday" | "onSameWeekday"> {
  const counts = new Map<number, number>();
  for (const weekday of weekdays) counts.set(weekday, (counts.get(weekday) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (!most || most[1] < SESSION_PATTERN.sameWeekdayShare * weekdays.length) {
    return { sameWeekday: null, onSameWeekday: 0 };
  }
  return { sameWeekday: most[0], onSameWeekday: most[1] };
}
