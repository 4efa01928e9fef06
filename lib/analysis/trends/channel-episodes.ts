import { CHANNELS, channelSeries, limitsOf } from "./channels";
import { beyondDeclines } from "./improvement-references";
import { METHOD, type Limits, type Method } from "./method";
import type { Channel } from "./model";
import type { DenseRecord } from "./record";
import { referencesOf, type Reference } from "./references";
import { mirrored, type Series } from "./series";
import { findEpisodes, type Episode, type LimitsOverTime } from "./state-machine";
import { variabilityHistory, type Variability } from "./variability";

/** One channel analysed by itself. Stress is mirrored, so lower is worse everywhere; numbers are indices of days. */
export interface ChannelRecord {
  channel: Channel;
  series: Series;
  declines: Episode[];
  /** Stretches above the reference, found on the mirrored series: the values in them are mirrored too. */
  rises: { series: Series; episodes: Episode[] } | null;
  /** The baseline as known today. */
  baseline: Reference | null;
  /** The variability as known today. */
  variability: Variability | null;
  /** The variability as it was known in each week. */
  weeklyVariability: (Variability | null)[];
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
  // The composite begins on the first day with two grades; before that day every grade counts as logged alone.
  const othersFromDay = logged.find(({ channel }) => channel === "composite")?.series.firstEpochDay ?? Infinity;
  return logged.map(({ channel, series }) => {
    const z = { ...limitsOf(channel, method), othersFrom: othersFromDay - series.firstEpochDay };
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
  const { weekly: weeklyVariability, today: variability } = variabilityHistory(series, method.variabilityLagDays);
  const startIndex = treatmentStart === null ? null : treatmentStart - series.firstEpochDay;
  const references = referencesOf(series, startIndex);
  const today = series.length - 1;
  const declines = findEpisodes({ series, references, weeklyVariability, z, method });
  return {
    channel,
    series,
    weeklyVariability,
    variability,
    baseline: references.startKnownOn(today),
    declines,
    rises: risesOf(channel, { series, startIndex, declines, weeklyVariability, z, method }),
  };
}

interface RiseInput {
  series: Series;
  startIndex: number | null;
  declines: Episode[];
  weeklyVariability: (Variability | null)[];
  z: LimitsOverTime;
  method: Method;
}

/**
 * Finds rises with the same state machine on 11 − x. Longer sleep is never called an improvement: sleep hours have
 * none.
 */
function risesOf(channel: Channel, input: RiseInput): ChannelRecord["rises"] {
  if (channel === "sleepHours") return null;
  const { startIndex, declines, weeklyVariability, method } = input;
  const { riseMargin } = method.z;
  const withMargin = ({ lasting, decline }: Limits) => ({
    lasting: lasting + riseMargin,
    decline: decline + riseMargin,
  });
  const z = { ...input.z, alone: withMargin(input.z.alone), withOthers: withMargin(input.z.withOthers) };
  const series = mirrored(input.series);
  const references = beyondDeclines(referencesOf(series, startIndex), declines);
  return { series, episodes: findEpisodes({ series, references, weeklyVariability, z, method }) };
}
