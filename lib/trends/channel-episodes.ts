import { CHANNELS, channelSeries, zOf } from "./channels";
import type { Channel } from "./model";
import type { DenseRecord } from "./record";
import { referencesOf, type Reference } from "./references";
import { mirrored, type Series } from "./series";
import { findEpisodes, type Episode } from "./state-machine";
import { swingEstimator, weeklySwings, type Swing } from "./usual-swing";

/** One channel analysed by itself. Stress is mirrored, so lower is worse everywhere; numbers are indices of days. */
export interface ChannelRecord {
  channel: Channel;
  series: Series;
  declines: Episode[];
  /** The baseline as known today. */
  baseline: Reference | null;
  /** The usual swing as known today. */
  swing: Swing | null;
  /** What was known of it in each week. */
  swings: (Swing | null)[];
}

/** Each channel that was ever logged, with its own episodes, before any merging. */
export function analyseChannels(record: DenseRecord, treatmentStart: number | null): ChannelRecord[] {
  return CHANNELS.flatMap((channel) => {
    const series = channelSeries(record, channel);
    return series ? [analyseChannel(channel, series, treatmentStart)] : [];
  });
}

function analyseChannel(channel: Channel, series: Series, treatmentStart: number | null): ChannelRecord {
  const estimate = swingEstimator(series);
  const swings = weeklySwings(estimate, series.length);
  const references = referencesOf(series, treatmentStart === null ? null : treatmentStart - series.firstEpochDay);
  const today = series.length - 1;
  return {
    channel,
    series,
    swings,
    swing: estimate(today),
    baseline: references.startKnownOn(today),
    declines: findEpisodes({ series, references, swings, z: zOf(channel) }),
  };
}

/**
 * The same machine on the mirrored series: stretches above the reference, whose values come out mirrored too.
 * A longer night is never called an improvement, so sleep hours have none.
 */
export function improvementsOf({ channel, series, swings }: ChannelRecord, treatmentStart: number | null): Episode[] {
  if (channel === "sleepHours") return [];
  const opposite = mirrored(series);
  const references = referencesOf(opposite, treatmentStart === null ? null : treatmentStart - series.firstEpochDay);
  return findEpisodes({ series: opposite, references, swings, z: zOf(channel) });
}
