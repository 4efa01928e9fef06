import type { Limits, Method } from "./method";
import type { Channel } from "./model";
import type { DenseRecord } from "./record";
import { at, toSeries, type Series } from "./series";

/** All channels, in the order in which they lead a finding when several notice on one day. */
export const CHANNELS = ["mood", "stress", "sleepQuality", "sleepHours", "composite"] as const satisfies Channel[];

/**
 * The limits of a channel, in standard errors: while no other grade is logged, and from the day others are. With
 * several
 * channels the limits are higher, since each adds to the risk of a false alarm.
 */
export function limitsOf(channel: Channel, { z }: Pick<Method, "z">): { alone: Limits; withOthers: Limits } {
  if (channel === "composite") return { alone: z.composite, withOthers: z.composite };
  if (channel === "sleepHours") return { alone: z.other, withOthers: z.other };
  return { alone: z.alone, withOthers: channel === "mood" ? z.mood : z.other };
}

/**
 * A grade in the orientation of the engine, where higher is better, or back again: stress is mirrored on its scale
 * 1–10, the rest counts as it is (of sleep hours the shorter direction is the one that is flagged).
 */
export function oriented(channel: Channel, value: number): number {
  return channel === "stress" ? 11 - value : value;
}

/** The channel's series from its own first logged day to today; null when it was never logged. */
export function channelSeries(record: DenseRecord, channel: Channel): Series | null {
  const values = channel === "composite" ? composite(record) : orientedColumn(record, channel);
  const first = values.findIndex((value) => !Number.isNaN(value));
  return first < 0
    ? null
    : toSeries(record.firstEpochDay + first, values.subarray(first), record.hours.subarray(first));
}

function orientedColumn({ values }: DenseRecord, channel: Exclude<Channel, "composite">): Float64Array {
  return values[channel].map((value) => oriented(channel, value));
}

/** Mean of mood, mirrored stress and sleep quality on days that have at least two of them. */
function composite(record: DenseRecord): Float64Array {
  const parts = (["mood", "stress", "sleepQuality"] as const).map((channel) => orientedColumn(record, channel));
  return record.values.mood.map((_, i) => {
    let sum = 0;
    let n = 0;
    for (const part of parts) {
      const value = at(part, i);
      if (Number.isNaN(value)) continue;
      sum += value;
      n++;
    }
    return n < 2 ? Number.NaN : sum / n;
  });
}
