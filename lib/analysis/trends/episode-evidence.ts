import { fromEpochDay, type LocalDate } from "@/lib/platform/calendar/local-date";
import type { EpisodeEvidence, OtherChannelEvidence } from "./evidence";
import type { Channel } from "./model";
import type { LowPeriod } from "./low-periods";
import { channelsOf } from "./merge-notices";
import { epochDayAt, type Notice } from "./notice";
import { lastDays, meanIn } from "./series";
import { beginningOf } from "./episode";

/** The numbers behind a stretch that was lower or higher; all but its length, which needs today. */
export function episodeEvidence({ notices, closed, returns }: EpisodePeriod): Omit<EpisodeEvidence, "lengthDays"> {
  const [leading] = notices;
  const [own, ...others] = channelsOf(notices).map((channel) => ofChannel(notices, channel));
  const last = own?.at(-1) ?? leading;
  const hasOthers = others.length > 0;
  return {
    channels: channelsOf(notices),
    reference: referenceEvidence(leading),
    noticed: noticeEvidence(leading),
    closingMargin: leading.episode.backMargin * leading.episode.variabilityWhenNoticed.sd,
    lasting: lastingEvidence(own?.find(({ episode }) => episode.lasting !== null) ?? leading),
    during: duringEvidence(own ?? [leading]),
    after: closed === null ? null : afterEvidence(last),
    ownUntil: hasOthers ? closedDay(last) : null,
    ownEndedBy: last.episode.endedBy,
    lastDay: last.episode.lastDay === null ? null : dayAt(last, last.episode.lastDay),
    returns: returns.map(({ back, returned }) => ({ backOn: fromEpochDay(back), returnedOn: fromEpochDay(returned) })),
    otherChannels: others.flatMap(otherChannelEvidence),
    stillHigh: null,
    notices: notices.map((notice) => ({
      channel: notice.channel,
      noticedOn: dayAt(notice, notice.episode.noticed),
      until: closedDay(notice),
    })),
  };
}

/** What declines and improvements are made of. */
export type EpisodePeriod = Pick<LowPeriod, "notices" | "closed" | "returns">;

/** The episodes of one channel; it has several where it noticed again after it was back. */
function ofChannel(notices: readonly Notice[], channel: Channel): Notice[] {
  return notices.filter((notice) => notice.channel === channel);
}

function dayAt(notice: Notice, index: number): LocalDate {
  return fromEpochDay(epochDayAt(notice, index));
}

function closedDay(notice: Notice): LocalDate | null {
  const { closed } = notice.episode;
  return closed === null ? null : dayAt(notice, closed);
}

function referenceEvidence(notice: Notice): EpisodeEvidence["reference"] {
  const { kind, mean, n, from, to } = notice.episode.reference;
  return { kind, mean: notice.unit(mean), loggedDays: n, from: dayAt(notice, from), to: dayAt(notice, to) };
}

function noticeEvidence(notice: Notice): EpisodeEvidence["noticed"] {
  const { series, episode, unit } = notice;
  const { days, threshold, sparseWeeksAllowed } = episode.noticedWindow;
  const window = lastDays(series, episode.noticed, days);
  return {
    mean: unit(window.mean),
    loggedDays: window.n,
    days,
    sparseWeeksAllowed: sparseWeeksAllowed,
    from: dayAt(notice, episode.windowFrom),
    to: dayAt(notice, episode.noticed),
    difference: episode.reference.mean - window.mean,
    threshold,
    baselineSd: episode.variabilityWhenNoticed.sd,
    autocorrelation: episode.variabilityWhenNoticed.phi,
  };
}

function lastingEvidence({ series, episode, unit }: Notice): EpisodeEvidence["lasting"] {
  const { lasting, lastingBy, lastingWindow, variabilityWhenLasting, reference } = episode;
  if (lasting === null || lastingBy === null || lastingWindow === null || variabilityWhenLasting === null) return null;
  const window = lastDays(series, lasting, lastingWindow.days);
  return {
    rule: lastingBy,
    mean: unit(window.mean),
    loggedDays: window.n,
    days: lastingWindow.days,
    sparseWeeksAllowed: lastingWindow.sparseWeeksAllowed,
    difference: reference.mean - window.mean,
    threshold: lastingWindow.threshold,
    baselineSd: variabilityWhenLasting.sd,
  };
}

/** Index of the first of the days that showed the level to be back; null while it is not. */
function backFrom({ episode }: Notice): number | null {
  const { closed, backOver, lasting, noticed } = episode;
  if (closed === null || backOver === null) return null;
  // The days that close an episode may reach back into those that raised it; these belong to the low.
  return Math.max(closed - backOver + 1, (lasting ?? noticed) + 1);
}

/** Index of the last day of an episode's level, or of the record while it goes on. */
function endIndex(notice: Notice): number {
  const back = backFrom(notice);
  return back === null ? (notice.episode.lastDay ?? notice.series.length - 1) : back - 1;
}

/** The level over all episodes of one channel. */
function duringEvidence(notices: readonly Notice[]): EpisodeEvidence["during"] {
  let sum = 0;
  let loggedDays = 0;
  let days = 0;
  for (const notice of notices) {
    const { series, episode, unit } = notice;
    const end = endIndex(notice);
    const { mean, n } = meanIn(series, beginningOf(episode), end);
    days += end - beginningOf(episode) + 1;
    if (n === 0) continue;
    loggedDays += n;
    sum += n * unit(mean);
  }
  return loggedDays === 0 ? null : { mean: sum / loggedDays, loggedDays, days };
}

function afterEvidence(notice: Notice): EpisodeEvidence["after"] {
  const { series, episode, unit } = notice;
  const from = backFrom(notice);
  if (from === null || episode.closed === null) return null;
  const after = meanIn(series, from, episode.closed);
  return {
    mean: unit(after.mean),
    loggedDays: after.n,
    days: episode.closed - from + 1,
    from: dayAt(notice, from),
  };
}

function otherChannelEvidence(notices: readonly Notice[]): OtherChannelEvidence[] {
  const [first] = notices;
  const last = notices.at(-1);
  if (!first || !last) return [];
  const { channel, episode, unit } = first;
  return [
    {
      channel,
      from: dayAt(first, beginningOf(episode)),
      noticedOn: dayAt(first, episode.noticed),
      until: closedDay(last),
      endedBy: last.episode.endedBy,
      referenceMean: unit(episode.reference.mean),
      meanDuring: duringEvidence(notices)?.mean ?? null,
    },
  ];
}
