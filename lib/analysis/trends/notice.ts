import type { Channel } from "./model";
import type { Series } from "./series";
import type { Episode } from "./episode";

/** An episode with the channel that has it, and the series it was found in. */
export interface Notice {
  channel: Channel;
  series: Series;
  episode: Episode;
  /** A value of that series in the unit a person entered (stress 10 = most). */
  unit: (value: number) => number;
}

/** Day of an index of a notice's series in days since 1970-01-01. */
export function epochDayAt({ series }: Pick<Notice, "series">, index: number): number {
  return series.firstEpochDay + index;
}
