import { NEW_LEVEL, REOPEN_DAYS } from "./constants";
import type { NoticeGroup } from "./merge-notices";
import type { Notice } from "./notice";
import type { EpisodeEnd } from "./episode";
import type { Machine } from "./state-machine";

/** A time in which a low seemed over before it returned. Days are in days since 1970-01-01. */
export interface Return {
  /** The day on which the level was judged to be back. */
  back: number;
  /** The day on which it was noticed to be low again. */
  returned: number;
}

/** One low of a person: every channel that is lower while any of them is. Days are in days since 1970-01-01. */
export interface LowPeriod {
  /** In the order of noticing; one channel can notice again after it was back. */
  notices: NoticeGroup<Notice>;
  returns: Return[];
  closed: number | null;
  endedBy: EpisodeEnd | null;
  /** Whether a low within three weeks of its end is this one again. */
  canReturn: boolean;
}

/** A channel in the order in which channels lead, with the machine that finds its lows. */
export interface LowChannel {
  machine: Machine;
  /** The notice of the episode that the machine opened on the day at hand. */
  noticeOf: (episode: Notice["episode"]) => Notice;
  firstEpochDay: number;
}

/**
 * Joins the lows of the channels day by day, so that a person is told one low at a time: a channel that notices while a
 * low is open joins it, whatever the gap, and a low that returns within three weeks is the same one again. A low that
 * was open for 182 days on end has become the level.
 */
export function lowPeriods(channels: readonly LowChannel[]): { periods: LowPeriod[]; endDay(day: number): void } {
  const periods: LowPeriod[] = [];
  // The first day of the low that is open, or of its return.
  let openSince = 0;
  const join = (notice: Notice, day: number) => {
    const last = periods.at(-1);
    if (last?.closed === null) {
      last.notices.push(notice);
      return;
    }
    openSince = notice.series.firstEpochDay + notice.episode.onset;
    if (!last?.canReturn || last.closed === null || day - last.closed > REOPEN_DAYS) {
      periods.push({ notices: [notice], returns: [], closed: null, endedBy: null, canReturn: false });
      return;
    }
    last.returns.push({ back: last.closed, returned: day });
    last.notices.push(notice);
    last.closed = null;
    last.endedBy = null;
    last.canReturn = false;
  };
  return {
    periods,
    endDay: (day) => {
      for (const { machine, noticeOf, firstEpochDay } of channels) {
        const open = machine.open();
        if (open?.noticed === day - firstEpochDay) join(noticeOf(open), day);
      }
      const last = periods.at(-1);
      if (last?.closed !== null) return;
      const isAtMost = day - openSince + 1 >= NEW_LEVEL.mostDays;
      if (isAtMost) endOpen(channels, day);
      if (channels.some(({ machine }) => machine.open() !== null)) return;
      last.closed = day;
      last.endedBy = endOf(last.notices);
      last.canReturn = last.endedBy === "back" && !isAtMost;
    },
  };
}

/** Ends what is open in every channel: where it is old enough it is the level, else it can be noticed anew. */
function endOpen(channels: readonly LowChannel[], day: number): void {
  for (const { machine, firstEpochDay } of channels) {
    const open = machine.open();
    if (!open) continue;
    const t = day - firstEpochDay;
    machine.end(t, t - open.onset + 1 >= NEW_LEVEL.stableDays ? "new-level" : "replaced");
  }
}

/** How a low of several channels ended: as the new level, or unknown, where one of them did; else it was back. */
function endOf(notices: readonly Notice[]): EpisodeEnd {
  const ends = notices.map(({ episode }) => episode.endedBy);
  if (ends.includes("new-level")) return "new-level";
  return ends.includes("unknown") ? "unknown" : "back";
}
