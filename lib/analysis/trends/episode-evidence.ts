import { fromEpochDay, type LocalDate } from "@/lib/platform/calendar/local-date";
import type { EpisodeEvidence, OtherChannelEvidence } from "./evidence";
import { channelsOf, closedOn, type NoticeGroup } from "./merge-notices";
import { beginningOf, epochDayAt, type Notice } from "./notice";
import { lastDays, meanIn } from "./series";
import { closingDays } from "./state-rules";

/** The numbers behind a stretch that was lower or higher; all but its length, which needs today. */
export function episodeEvidence(group: NoticeGroup<Notice>): Omit<EpisodeEvidence, "lengthDays"> {
  const [leading, ...others] = group;
  return {
    channels: channelsOf(group),
    reference: referenceEvidence(leading),
    noticed: noticeEvidence(leading),
    closingMargin: leading.episode.backMargin * leading.episode.variabilityWhenNoticed.sd,
    lasting: lastingEvidence(leading),
    during: duringEvidence(leading),
    after: closedOn(group) === null ? null : afterEvidence(leading),
    ownUntil: others.length === 0 ? null : closedDay(leading),
    otherChannels: others.map(otherChannelEvidence),
  };
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
  const { closed, lasting, noticed } = episode;
  if (closed === null) return null;
  // The days that close an episode may reach back into those that raised it; these belong to the low.
  return Math.max(closed - closingDays(lasting !== null) + 1, (lasting ?? noticed) + 1);
}

function duringEvidence(notice: Notice): EpisodeEvidence["during"] {
  const { series, episode, unit } = notice;
  const end = (backFrom(notice) ?? series.length) - 1;
  const during = meanIn(series, beginningOf(episode), end);
  if (during.n === 0) return null;
  return { mean: unit(during.mean), loggedDays: during.n, days: end - beginningOf(episode) + 1 };
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

function otherChannelEvidence(notice: Notice): OtherChannelEvidence {
  const { channel, episode, unit } = notice;
  return {
    channel,
    from: dayAt(notice, beginningOf(episode)),
    noticedOn: dayAt(notice, episode.noticed),
    until: closedDay(notice),
    referenceMean: unit(episode.reference.mean),
    meanDuring: duringEvidence(notice)?.mean ?? null,
  };
}
