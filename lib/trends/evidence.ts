import { fromEpochDay } from "@/lib/calendar/local-date";
import { NEW_BASELINE_AFTER_DAYS } from "./constants";
import { channelsOf, closedOn, type NoticeGroup } from "./merge-notices";
import type { Evidence } from "./model";
import { beginningOf, epochDayAt, type Notice } from "./notice";
import { lastDays, meanIn } from "./series";
import { closingDays } from "./state-rules";

/**
 * The numbers behind a stretch that was lower (lasting-low, decline-open, worse-before-better, temporary-decline) or
 * higher (improvement), for its sentence and for "why do I see this?". Values are in the unit a person entered (stress 10 = most); days are
 * YYYY-MM-DD. All but `channels`, `lengthDays` and `newBaselineOfferedFrom` are of the finding's own channel.
 *
 * - `channels`: all that noticed, separated by commas, in the order of noticing
 * - `referenceKind` ("start" | "recent"), `referenceMean`, `referenceN`, `referenceFrom`, `referenceTo`
 * - the window in which it was noticed: `windowMean`, `windowN` of `windowDays`, `windowFrom`, `windowTo`; of its weeks
 *   `windowMayMiss` were allowed to be hardly logged;
 *   `difference` from the reference (positive = worse, or better for an improvement) and the `threshold` it had to reach; `usualSwing` and
 *   `autocorrelation` as known that day; `backMargin`: how far below the reference (above, for stress) it is over
 * - once lasting: `lastingRule` ("test" | "age"), `lastingWindowMean`, `lastingWindowN` of `lastingWindowDays`,
 *   `lastingWindowMayMiss`,
 *   `lastingDifference`, `lastingThreshold`, `lastingUsualSwing`
 * - `meanDuring`, `duringN` of `duringDays`: from the first day to the day before it was back, or to today
 * - once all are back: `meanAfter`, `afterN` of `afterDays`, `backFrom`: the last days that showed it, from `backFrom`
 * - `lengthDays`: from the first day to the last, or to today
 * - `newBaselineOfferedFrom`: the day from which a lasting low is old enough to become the baseline
 * - for each further channel, with its name in front: `stressFrom`, `stressNoticedOn`, `stressUntil` (when back),
 *   `stressReferenceMean`, `stressMeanDuring`; and with several channels `moodUntil` of the finding's own one, which
 *   can be back before the others are
 */
export function episodeEvidence(group: NoticeGroup<Notice>): Evidence {
  const [leading, ...others] = group;
  const evidence: Evidence = {
    channels: channelsOf(group).join(","),
    ...referenceEvidence(leading),
    ...noticeEvidence(leading),
    ...lastingEvidence(leading),
    ...duringEvidence(leading),
    ...(closedOn(group) === null ? {} : afterEvidence(leading)),
    ...(others.length === 0 ? {} : untilEvidence(leading)),
  };
  return Object.assign(evidence, ...others.map(otherChannelEvidence));
}

/** The day from which a new baseline is offered, while a lasting low is still open on `today`. */
export function newBaselineEvidence(lastingOn: number | null, isClosed: boolean, today: number): Evidence {
  const from = lastingOn === null ? Infinity : lastingOn + NEW_BASELINE_AFTER_DAYS;
  return isClosed || from > today ? {} : { newBaselineOfferedFrom: fromEpochDay(from) };
}

function dayAt(notice: Notice, index: number): string {
  return fromEpochDay(epochDayAt(notice, index));
}

function referenceEvidence(notice: Notice): Evidence {
  const { kind, mean, n, from, to } = notice.episode.reference;
  return {
    referenceKind: kind,
    referenceMean: notice.unit(mean),
    referenceN: n,
    referenceFrom: dayAt(notice, from),
    referenceTo: dayAt(notice, to),
  };
}

function noticeEvidence(notice: Notice): Evidence {
  const { series, episode, unit } = notice;
  const { days, threshold, mayMiss } = episode.noticedIn;
  const window = lastDays(series, episode.noticed, days);
  return {
    windowMean: unit(window.mean),
    windowN: window.n,
    windowDays: days,
    windowMayMiss: mayMiss,
    windowFrom: dayAt(notice, episode.windowFrom),
    windowTo: dayAt(notice, episode.noticed),
    difference: episode.reference.mean - window.mean,
    threshold,
    usualSwing: episode.swingWhenNoticed.sd,
    backMargin: episode.backMargin * episode.swingWhenNoticed.sd,
    autocorrelation: episode.swingWhenNoticed.phi,
  };
}

function lastingEvidence({ series, episode, unit }: Notice): Evidence {
  const { lasting, lastingBy, lastingIn, swingWhenLasting, reference } = episode;
  if (lasting === null || lastingBy === null || lastingIn === null || swingWhenLasting === null) return {};
  const window = lastDays(series, lasting, lastingIn.days);
  return {
    lastingRule: lastingBy,
    lastingWindowMean: unit(window.mean),
    lastingWindowN: window.n,
    lastingWindowDays: lastingIn.days,
    lastingWindowMayMiss: lastingIn.mayMiss,
    lastingDifference: reference.mean - window.mean,
    lastingThreshold: lastingIn.threshold,
    lastingUsualSwing: swingWhenLasting.sd,
  };
}

/** Index of the first of the days that showed the level to be back; null while it is not. */
function backFrom({ episode }: Notice): number | null {
  const { closed, lasting, noticed } = episode;
  if (closed === null) return null;
  // The days that close an episode may reach back into those that raised it; these belong to the low.
  return Math.max(closed - closingDays(lasting !== null) + 1, (lasting ?? noticed) + 1);
}

function duringEvidence(notice: Notice): Evidence {
  const { series, episode, unit } = notice;
  const end = (backFrom(notice) ?? series.length) - 1;
  const during = meanIn(series, beginningOf(episode), end);
  if (during.n === 0) return {};
  return {
    meanDuring: unit(during.mean),
    duringN: during.n,
    duringDays: end - beginningOf(episode) + 1,
  };
}

function afterEvidence(notice: Notice): Evidence {
  const { series, episode, unit } = notice;
  const from = backFrom(notice);
  if (from === null || episode.closed === null) return {};
  const after = meanIn(series, from, episode.closed);
  return {
    meanAfter: unit(after.mean),
    afterN: after.n,
    afterDays: episode.closed - from + 1,
    backFrom: dayAt(notice, from),
  };
}

function otherChannelEvidence(notice: Notice): Evidence {
  const { channel } = notice;
  const { noticed, reference } = notice.episode;
  const { meanDuring } = duringEvidence(notice);
  return {
    [`${channel}From`]: dayAt(notice, beginningOf(notice.episode)),
    [`${channel}NoticedOn`]: dayAt(notice, noticed),
    ...untilEvidence(notice),
    [`${channel}ReferenceMean`]: notice.unit(reference.mean),
    ...(meanDuring === undefined ? {} : { [`${channel}MeanDuring`]: meanDuring }),
  };
}

function untilEvidence(notice: Notice): Evidence {
  const { closed } = notice.episode;
  return closed === null ? {} : { [`${notice.channel}Until`]: dayAt(notice, closed) };
}
