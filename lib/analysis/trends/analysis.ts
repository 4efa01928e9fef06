import type { LocalDate } from "@/lib/platform/calendar/local-date";
import type { Finding } from "./finding";
import type { Channel } from "./model";

/** What is missing before a kind of finding can be said at all. */
export interface Shortfall {
  kind: "baseline" | "decline-open" | "lasting-low" | "post-session-pattern" | "plateau";
  have: number;
  need: number;
  unit: "days" | "sessions" | "weeks";
  /** Of somebody who logs a few days a week, whose days count over four weeks; absent of others. */
  rhythm?: "few-days";
}

/** What is known of one channel on `today`. */
export interface ChannelState {
  channel: Channel;
  /**
   * Standard deviation around the person's own level, in the channel's unit; 0 while there is too little to estimate
   * it.
   */
  baselineSd: number;
  /** Autocorrelation from one day to the next, 0–0.7. */
  autocorrelation: number;
  /** In the channel's own orientation (stress 10 = most). */
  baseline: { mean: number; n: number; from: LocalDate; to: LocalDate } | null;
  loggedDays: number;
  /** Days from the first logged one to `today`, both included. */
  spanDays: number;
}

export interface Analysis {
  findings: Finding[];
  channels: ChannelState[];
  shortfalls: Shortfall[];
}
