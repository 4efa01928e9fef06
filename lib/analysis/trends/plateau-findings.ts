import { fromEpochDay } from "@/lib/platform/calendar/local-date";
import type { ChannelRecord } from "./channel-episodes";
import { oriented } from "./channels";
import { PLATEAU } from "./constants";
import type { PlateauFinding, SustainedLowFinding } from "./finding";
import type { Channel } from "./model";
import { openDays } from "./open-days";
import { findPlateaus, type Plateau, type PlateauWindows } from "./plateau";
import type { WindowMean } from "./series";

/** The plateaus of a record. Channels that were about the same on the day of noticing are named with the first one. */
export function plateauFindings(
  records: readonly ChannelRecord[],
  sustainedLows: readonly SustainedLowFinding[],
  today: number,
): PlateauFinding[] {
  if (records.length === 0) return [];
  const isOpenWithin = openDays(records, sustainedLows, today);
  return findPlateaus(records, isOpenWithin, today).map((plateau) => toFinding(plateau, today));
}

function toFinding({ record, channels, noticed, closed, windows }: Plateau, today: number): PlateauFinding {
  const { channel } = record;
  const from = noticed - 2 * PLATEAU.days + 1;
  return {
    id: `plateau-${channel}-${fromEpochDay(noticed)}`,
    kind: "plateau",
    channel,
    from: fromEpochDay(from),
    until: closed === null ? null : fromEpochDay(closed),
    noticedOn: fromEpochDay(noticed),
    evidence: {
      channels,
      ...windowsEvidence(channel, noticed, windows),
      lengthDays: (closed ?? today) - from + 1,
    },
  };
}

function windowsEvidence(channel: Channel, noticed: number, windows: PlateauWindows) {
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
