import { CHANNELS, channelSeries, zOf } from "./channels";
import { beyondDeclines } from "./improvement-references";
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
export function analyseChannels(record: DenseRecord, treatmentStart: number | null): ChannelRecord[] {
  return CHANNELS.flatMap((channel) => {
    const series = channelSeries(record, channel);
    return series ? [analyseChannel(channel, series, treatmentStart)] : [];
  });
}

function analyseChannel(channel: Channel, series: Series, treatmentStart: number | null): ChannelRecord {
  const estimate = swingEstimator(series);
  // Mirroring changes neither how much days differ nor how alike they are: one estimate serves both directions.
  const swings = weeklySwings(estimate, series.length);
  const startIndex = treatmentStart === null ? null : treatmentStart - series.firstEpochDay;
  const references = referencesOf(series, startIndex);
  const today = series.length - 1;
  const z = zOf(channel);
  const declines = findEpisodes({ series, references, swings, z });
  return {
    channel,
    series,
    swings,
    swing: estimate(today),
    baseline: references.startKnownOn(today),
    declines,
    rises: risesOf(channel, { series, startIndex, declines, swings, z }),
  };
}

interface RiseInput {
  series: Series;
  startIndex: number | null;
  declines: Episode[];
  swings: (Swing | null)[];
  z: ReturnType<typeof zOf>;
}

/** The same machine on 11 − x. A longer night is never called an improvement, so sleep hours have none. */
function risesOf(channel: Channel, { series, startIndex, declines, swings, z }: RiseInput): ChannelRecord["rises"] {
  if (channel === "sleepHours") return null;
  const opposite = mirrored(series);
  const references = beyondDeclines(referencesOf(opposite, startIndex), declines);
  return { series: opposite, episodes: findEpisodes({ series: opposite, references, swings, z }) };
}
