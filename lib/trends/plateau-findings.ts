import { fromEpochDay } from "@/lib/calendar/local-date";
import type { ChannelRecord } from "./channel-episodes";
import { oriented } from "./channels";
import { PLATEAU } from "./constants";
import { channelsOf, closedOn, mergeNotices, type NoticeGroup } from "./merge-notices";
import type { Channel, Evidence, Finding } from "./model";
import { openDays } from "./open-days";
import { findPlateaus, type PlateauEpisode } from "./plateau";
import type { Series } from "./series";

interface PlateauNotice {
  channel: Channel;
  series: Series;
  episode: PlateauEpisode;
}

/** Stretches in which little changed, channels that noticed together in one finding. */
export function plateauFindings(
  records: readonly ChannelRecord[],
  sustainedLows: readonly Finding[],
  today: number,
): Finding[] {
  const isOpenWithin = openDays(records, sustainedLows, today);
  const notices = records.flatMap((record) => {
    const { channel, series } = record;
    return findPlateaus(record, isOpenWithin).map((episode) => ({ channel, series, episode }));
  });
  return mergeNotices(notices).map((group) => toFinding(group, today));
}

function toFinding(group: NoticeGroup<PlateauNotice>, today: number): Finding {
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
      channels: channelsOf(group).join(","),
      ...windowsEvidence(channel, noticed, episode),
      lengthDays: (until ?? today) - from + 1,
    },
  };
}

/**
 * `meanBefore`, `nBefore`, `meanNow`, `nNow` of `windowDays` each, their days, `difference` in the orientation of the
 * engine, `bound` and the `margin` it stayed within; all as on the day of noticing.
 */
function windowsEvidence(channel: Channel, noticed: number, { windows }: PlateauEpisode): Evidence {
  const { now, before, difference, bound, margin, swing } = windows;
  const { days } = PLATEAU;
  return {
    meanBefore: oriented(channel, before.mean),
    nBefore: before.n,
    beforeFrom: fromEpochDay(noticed - 2 * days + 1),
    beforeTo: fromEpochDay(noticed - days),
    meanNow: oriented(channel, now.mean),
    nNow: now.n,
    nowFrom: fromEpochDay(noticed - days + 1),
    nowTo: fromEpochDay(noticed),
    windowDays: days,
    difference,
    bound,
    margin,
    usualSwing: swing.sd,
    autocorrelation: swing.phi,
  };
}
