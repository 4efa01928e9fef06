import { fromEpochDay } from "@/lib/platform/calendar/local-date";
import type { ChannelRecord } from "./channel-episodes";
import { oriented } from "./channels";
import { PLATEAU } from "./constants";
import type { PlateauFinding, SustainedLowFinding } from "./finding";
import { channelsOf, closedOn, mergeNotices, type NoticeGroup } from "./merge-notices";
import type { Channel } from "./model";
import { openDays } from "./open-days";
import { findPlateaus, type PlateauEpisode } from "./plateau";
import type { Series, WindowMean } from "./series";

interface PlateauNotice {
  channel: Channel;
  series: Series;
  episode: PlateauEpisode;
}

/** The plateaus of a record. Channels that noticed together are one finding. */
export function plateauFindings(
  records: readonly ChannelRecord[],
  sustainedLows: readonly SustainedLowFinding[],
  today: number,
): PlateauFinding[] {
  const isOpenWithin = openDays(records, sustainedLows, today);
  const notices = records.flatMap((record) => {
    const { channel, series } = record;
    return findPlateaus(record, isOpenWithin).map((episode) => ({ channel, series, episode }));
  });
  return mergeNotices(notices).map((group) => toFinding(group, today));
}

function toFinding(group: NoticeGroup<PlateauNotice>, today: number): PlateauFinding {
  const [{ channel, series, episode }] = group;
  const noticed = series.firstEpochDay + episode.noticed;
  const from = noticed - 2 * PLATEAU.days + 1;
  const until = closedOn(group);
  return {
    id: `plateau-${channel}-${fromEpochDay(noticed)}`,
    kind: "plateau",
    channel,
    from: fromEpochDay(from),
    until: until === null ? null : fromEpochDay(until),
    noticedOn: fromEpochDay(noticed),
    evidence: {
      channels: channelsOf(group),
      ...windowsEvidence(channel, noticed, episode),
      lengthDays: (until ?? today) - from + 1,
    },
  };
}

function windowsEvidence(channel: Channel, noticed: number, { windows }: PlateauEpisode) {
  const { now, before, difference, bound, margin, variability } = windows;
  const windowUntil = (to: number, { mean, n }: WindowMean) => ({
    mean: oriented(channel, mean),
    loggedDays: n,
    days: PLATEAU.days,
    from: fromEpochDay(to - PLATEAU.days + 1),
    to: fromEpochDay(to),
  });
  return {
    before: windowUntil(noticed - PLATEAU.days, before),
    now: windowUntil(noticed, now),
    difference,
    bound,
    margin,
    baselineSd: variability.sd,
    autocorrelation: variability.phi,
  };
}
