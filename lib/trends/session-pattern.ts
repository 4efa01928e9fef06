import { fromEpochDay, weekdayOf } from "@/lib/calendar/local-date";
import type { ChannelRecord } from "./channel-episodes";
import { oriented } from "./channels";
import { SESSION_DAYS, SESSION_PATTERN, SWING } from "./constants";
import { channelsOf, closedOn, mergeNotices, type NoticeGroup } from "./merge-notices";
import type { Channel, Evidence, Finding } from "./model";
import type { Series } from "./series";
import { usableSession, type UsableSession } from "./session-differences";
import { signFlipTest } from "./sign-flip";
import type { Swing } from "./usual-swing";

/** The pattern as one test found it. */
interface Pattern {
  used: UsableSession[];
  swing: Swing;
  p: number;
  isExact: boolean;
  /** Sessions that were over on the day of the test. */
  testedAt: number;
  inWindow: number;
}

interface PatternNotice {
  channel: Channel;
  series: Series;
  episode: { noticed: number; closed: number | null; pattern: Pattern };
}

/**
 * A dip after sessions that comes back before the next one, found by testing at 8, 12, 16… sessions, each time on the
 * last 16. It begins with the first test that finds it and ends with the first that does not.
 *
 * @param sessions days since 1970-01-01, ascending, each once
 */
export function sessionPatternFindings(records: readonly ChannelRecord[], sessions: readonly number[]): Finding[] {
  const notices = records.flatMap((record) => noticesOf(record, sessions));
  return mergeNotices(notices).map(toFinding);
}

function noticesOf({ channel, series, swings }: ChannelRecord, sessions: readonly number[]): PatternNotice[] {
  const notices: PatternNotice[] = [];
  let open: PatternNotice["episode"] | null = null;
  const { firstTest, testEvery } = SESSION_PATTERN;
  for (let count = firstTest; count <= sessions.length; count += testEvery) {
    // Days +4 to +6 belong to it: the test is made on the day the last of them is known.
    const day = (sessions[count - 1] ?? Infinity) - series.firstEpochDay + SESSION_DAYS.later[1];
    if (day >= series.length) break;
    const swing = day < 0 ? null : swings[Math.floor(day / SWING.refreshDays)];
    const pattern = swing ? testAt(series, sessions.slice(0, count), swing) : null;
    if (pattern && !open) {
      open = { noticed: day, closed: null, pattern };
      notices.push({ channel, series, episode: open });
    } else if (!pattern && open) {
      open.closed = day;
      open = null;
    }
  }
  return notices;
}

function testAt(series: Series, sessions: readonly number[], swing: Swing): Pattern | null {
  const { sessions: most, minUsable, minSwings, backSwings, p: limit } = SESSION_PATTERN;
  const window = sessions.slice(-most);
  const used = window.flatMap((day) => usableSession(series, day - series.firstEpochDay) ?? []);
  if (used.length < minUsable) return null;
  const differences = used.map(({ difference }) => difference);
  if (meanOf(differences) > -minSwings * swing.sd) return null;
  const back = laterMinusBefore(used);
  if (!(back >= -backSwings * swing.sd)) return null;
  const { p, isExact } = signFlipTest(differences);
  return p <= limit ? { used, swing, p, isExact, testedAt: sessions.length, inWindow: window.length } : null;
}

/** How the level of days +4…+6 differs from that of days −3…−1, over the sessions that have both; NaN without any. */
function laterMinusBefore(used: readonly UsableSession[]): number {
  const both = used.filter(({ before }) => before.n > 0);
  return meanOf(both.map(({ later, before }) => later.mean - before.mean));
}

function toFinding(group: NoticeGroup<PatternNotice>): Finding {
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
    evidence: { channels: channelsOf(group).join(","), ...patternEvidence(channel, series, episode.pattern) },
  };
}

/**
 * `sessionsUsed` of `sessionsInWindow`, at the test after `testedAtSessions`; `meanDifference` (negative = lower, or
 * more stress, after sessions) with `lowerN` sessions below zero, `pValue` and whether it is `exact`; the means
 * `meanBefore`, `meanAfter`, `meanLater` in the person's own unit and `laterMinusBefore`; `usualSwing`; and
 * `sameWeekday` (1 = Monday) when all sessions used fall on one weekday, which cannot then be told from the session.
 */
function patternEvidence(channel: Channel, series: Series, pattern: Pattern): Evidence {
  const { used, swing, p, isExact, testedAt, inWindow } = pattern;
  const weekdays = new Set(used.map(({ session }) => weekdayOf(fromEpochDay(series.firstEpochDay + session))));
  const [weekday] = weekdays;
  const level = (part: "before" | "after" | "later") =>
    oriented(channel, meanOf(used.filter((each) => each[part].n > 0).map((each) => each[part].mean)));
  return {
    sessionsUsed: used.length,
    sessionsInWindow: inWindow,
    meanDifference: meanOf(used.map(({ difference }) => difference)),
    lowerN: used.filter(({ difference }) => difference < 0).length,
    pValue: p,
    exact: isExact ? "yes" : "no",
    meanBefore: level("before"),
    meanAfter: level("after"),
    meanLater: level("later"),
    laterMinusBefore: laterMinusBefore(used),
    usualSwing: swing.sd,
    testedAtSessions: testedAt,
    ...(weekdays.size === 1 && weekday !== undefined ? { sameWeekday: weekday } : {}),
  };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
