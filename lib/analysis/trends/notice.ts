import { oriented } from "./channels";
import type { ChannelRecord } from "./channel-episodes";
import type { Channel } from "./model";
import type { Series } from "./series";
import type { Episode } from "./state-machine";

/** An episode with the channel that has it, and the series it was found in. */
export interface Notice {
  channel: Channel;
  series: Series;
  episode: Episode;
  /** A value of that series in the unit a person entered (stress 10 = most). */
  unit: (value: number) => number;
}

/** The stretches below the reference in each channel. */
export function declineNotices(records: readonly ChannelRecord[]): Notice[] {
  return records.flatMap(({ channel, series, declines }) =>
    declines.map((episode) => ({ channel, series, episode, unit: (value: number) => oriented(channel, value) })),
  );
}

/** The stretches above the reference in each channel. */
export function riseNotices(records: readonly ChannelRecord[]): Notice[] {
  return records.flatMap(({ channel, rises }) => {
    if (!rises) return [];
    const unit = (value: number) => oriented(channel, 11 - value);
    return rises.episodes.map((episode) => ({ channel, series: rises.series, episode, unit }));
  });
}

/** Day of an index of a notice's series in days since 1970-01-01. */
export function epochDayAt({ series }: Pick<Notice, "series">, index: number): number {
  return series.firstEpochDay + index;
}

/** First day of an episode: as estimated when it was called lasting, or until then when it was noticed. */
export function beginningOf({ onset, lastingSince }: Episode): number {
  return lastingSince ?? onset;
}
