import { fromEpochDay, type LocalDate } from "@/lib/platform/calendar/local-date";
import type { ChannelRecord } from "./channel-episodes";
import { oriented } from "./channels";
import { SESSION_DAYS, SESSION_DIP, VARIABILITY } from "./constants";
import type { SessionDipEvidence } from "./evidence";
import type { SessionDipFinding } from "./finding";
import type { Channel } from "./model";
import { meanIn, type Series, type WindowMean } from "./series";

/** One channel after one session; days are indices of the series. */
interface Dip {
  channel: Channel;
  series: Series;
  session: number;
  usual: WindowMean;
  dip: WindowMean;
  threshold: number;
  baselineSd: number;
  recovery: { day: number; mean: number } | null;
}

/**
 * Finds sessions followed by two lower days: at least 1.25 baseline SDs and one grade below the 14 days before the
 * session. A finding describes one session and claims no pattern; the channels of one session are one finding, under
 * the
 * first of them. It ends on the second of two days on which the level is back, or else with the week that is searched.
 *
 * @param sessions days since 1970-01-01, ascending, each once
 */
export function sessionDipFindings(
  records: readonly ChannelRecord[],
  sessions: readonly number[],
): SessionDipFinding[] {
  return sessions.flatMap((day) => {
    const [first, ...others] = records.flatMap((record) => dipAfter(record, day) ?? []);
    return first ? [toFinding(first, others)] : [];
  });
}

function dipAfter({ channel, series, weeklyVariability }: ChannelRecord, day: number): Dip | null {
  const session = day - series.firstEpochDay;
  const knownOnDay = session + SESSION_DAYS.after[1];
  const variability =
    knownOnDay < 0 || knownOnDay >= series.length
      ? null
      : weeklyVariability[Math.floor(knownOnDay / VARIABILITY.refreshDays)];
  if (!variability) return null;
  const { usualDays, minEntries, minSds, minGrades } = SESSION_DIP;
  const usual = meanIn(series, session - usualDays, session - 1);
  const dip = meanIn(series, session + SESSION_DAYS.after[0], knownOnDay);
  const threshold = Math.max(minSds * variability.sd, minGrades);
  if (usual.n < minEntries || dip.n === 0 || usual.mean - dip.mean < threshold) return null;
  const recovery = recoveryOf(series, session, usual.mean - SESSION_DIP.backSds * variability.sd);
  return { channel, series, session, usual, dip, threshold, baselineSd: variability.sd, recovery };
}

/** The second of the first two days in a row, from day 3 to 7 on, that reach the level; null while there are none. */
function recoveryOf(series: Series, session: number, level: number): Dip["recovery"] {
  for (let offset = SESSION_DIP.backFrom; offset <= SESSION_DIP.backTo; offset++) {
    const day = session + offset + 1;
    if (day >= series.length) return null;
    const { mean } = meanIn(series, day - 1, day);
    if (mean >= level) return { day, mean };
  }
  return null;
}

/** The day on which the dip of this channel ends; null while the week after the session runs. */
function endOf({ series, session, recovery }: Dip): number | null {
  const lastDay = session + SESSION_DIP.backTo + 1;
  const end = recovery?.day ?? (lastDay < series.length ? lastDay : null);
  return end === null ? null : series.firstEpochDay + end;
}

function toFinding(first: Dip, others: readonly Dip[]): SessionDipFinding {
  const { channel, series, session } = first;
  const dayOf = (index: number) => fromEpochDay(series.firstEpochDay + index);
  const ends = [first, ...others].map(endOf);
  const until = ends.reduce((last, end) => (last === null || end === null ? null : Math.max(last, end)));
  return {
    id: `post-session-dip-${channel}-${dayOf(session)}`,
    kind: "post-session-dip",
    channel,
    from: dayOf(session),
    until: until === null ? null : fromEpochDay(until),
    noticedOn: dayOf(session + SESSION_DAYS.after[1]),
    evidence: { channels: [channel, ...others.map((dip) => dip.channel)], ...dipEvidence(first, dayOf) },
  };
}

function dipEvidence(first: Dip, dayOf: (index: number) => LocalDate): Omit<SessionDipEvidence, "channels"> {
  const { channel, session, usual, dip, recovery } = first;
  const { usualDays } = SESSION_DIP;
  const [dipFrom, dipTo] = SESSION_DAYS.after;
  return {
    sessionDay: dayOf(session),
    usual: {
      mean: oriented(channel, usual.mean),
      loggedDays: usual.n,
      days: usualDays,
      from: dayOf(session - usualDays),
      to: dayOf(session - 1),
    },
    dip: { mean: oriented(channel, dip.mean), loggedDays: dip.n, days: dipTo - dipFrom + 1 },
    drop: usual.mean - dip.mean,
    threshold: first.threshold,
    baselineSd: first.baselineSd,
    recovery: recovery && {
      day: dayOf(recovery.day),
      daysAfterSession: recovery.day - session,
      mean: oriented(channel, recovery.mean),
    },
  };
}
