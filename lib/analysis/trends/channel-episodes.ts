import { CHANNELS, channelSeries, limitsOf } from "./channels";
import { beyondDeclines } from "./improvement-references";
import { METHOD, type Limits, type Method } from "./method";
import type { Channel } from "./model";
import type { DenseRecord } from "./record";
import { referencesOf, type Reference } from "./references";
import { mirrored, type Series } from "./series";
import { findEpisodes, type Episode, type LimitsOverTime } from "./state-machine";
import { swingHistory, type Swing } from "./usual-swing";

/** One channel analysed by itself. Stress is mirrored, so lower is worse everywhere; numbers are indices of days. */
export interface ChannelRecord {
  channel: Channel;
  series: Series;
  declines: Episode[];
  /** Stretches above the reference, found on the mirrored series: the values in them are mirrored too. */
  rises: { series: Series; episodes: Episode[] } | null;
  /** The baseline as known today. */
  baseline: Reference | null;
  /** The usual swing as known today. */
  swing: Swing | null;
  /** What was known of it in each week. */
  swings: (Swing | null)[];
}

/** Each channel that was ever logged, with its own episodes, before any merging. */
export function analyseChannels(
  record: DenseRecord,
  treatmentStart: number | null,
  method: Method = METHOD,
): ChannelRecord[] {
  const logged = CHANNELS.flatMap((channel) => {
    const series = channelSeries(record, channel);
    return series ? [{ channel, series }] : [];
  });
  // There is a composite from the first day on which two grades are logged; before it nobody can know of that day.
  const several = logged.find(({ channel }) => channel === "composite")?.series.firstEpochDay ?? Infinity;
  return logged.map(({ channel, series }) => {
    const z = { ...limitsOf(channel, method), besideFrom: several - series.firstEpochDay };
    return analyseChannel(channel, series, { treatmentStart, method, z });
  });
}

interface ChannelInput {
  treatmentStart: number | null;
  method: Method;
  z: LimitsOverTime;
}

function analyseChannel(channel: Channel, series: Series, { treatmentStart, method, z }: ChannelInput): ChannelRecord {
  // Mirroring changes neither how much days differ nor how alike they are: one estimate serves both directions.
  const { weekly: swings, today: swing } = swingHistory(series, method.swingLagDays);
  const startIndex = treatmentStart === null ? null : treatmentStart - series.firstEpochDay;
  const references = referencesOf(series, startIndex);
  const today = series.length - 1;
  const declines = findEpisodes({ series, references, swings, z, method });
  return {
    channel,
    series,
    swings,
    swing,
    baseline: references.startKnownOn(today),
    declines,
    rises: risesOf(channel, { series, startIndex, declines, swings, z, method }),
  };
}

interface RiseInput {
  series: Series;
  startIndex: number | null;
  declines: Episode[];
  swings: (Swing | null)[];
  z: LimitsOverTime;
  method: Method;
}

/** The same machine on 11 − x. A longer night is never called an improvement, so sleep hours have none. */
function risesOf(channel: Channel, input: RiseInput): ChannelRecord["rises"] {
  if (channel === "sleepHours") return null;
  const { startIndex, declines, swings, method } = input;
  const { riseMore } = method.z;
  const more = ({ lasting, decline }: Limits) => ({ lasting: lasting + riseMore, decline: decline + riseMore });
  const z = { ...input.z, alone: more(input.z.alone), beside: more(input.z.beside) };
  const series = mirrored(input.series);
  const references = beyondDeclines(referencesOf(series, startIndex), declines);
  return { series, episodes: findEpisodes({ series, references, swings, z, method }) };
}
