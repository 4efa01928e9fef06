import type { LocalDate } from "@/lib/calendar/local-date";

/** What is analysed, each by itself. `composite` is made of mood, stress and sleep quality. */
export type Channel = "mood" | "stress" | "sleepQuality" | "sleepHours" | "composite";

/**
 * One day of the record: grades 1–10 (stress 10 = most), hours 0–24.
 * Absent means not logged, which is never zero and never filled in.
 */
export interface Day {
  day: LocalDate;
  mood?: number;
  stress?: number;
  sleepQuality?: number;
  sleepHours?: number;
}

/** Everything the engine may look at. Days and sessions in any order; what lies after `today` is ignored. */
export interface TrendInput {
  days: Day[];
  sessions: { day: LocalDate }[];
  treatment?: { start: LocalDate; end?: LocalDate };
  today: LocalDate;
}

export type FindingKind =
  | "lasting-low"
  | "decline-open"
  | "worse-before-better"
  | "temporary-decline"
  | "sustained-low"
  | "post-session-pattern"
  | "post-session-dip"
  | "improvement"
  | "plateau";

/**
 * One episode. Its kind develops while the record grows; its `id` and `noticedOn` stay. So does `from`, but that it is
 * estimated once more on the day a period is called lasting, when more of it is known.
 */
export interface Finding {
  id: string;
  kind: FindingKind;
  /** The channel that noticed first; `evidence.channels` names all of them. */
  channel: Channel;
  from: LocalDate;
  /** The day on which the level was back; null while it is not. */
  until: LocalDate | null;
  /** Hardly anything was logged after `until`: how it went on is not known. */
  endUnknown?: true;
  /** The first day on which it could be noticed, from data up to and including that day. */
  noticedOn: LocalDate;
  /** The day it was first called lasting, from data up to and including that day. */
  lastingNoticedOn?: LocalDate;
  /** The day from which help is offered beside it: so low over so many days, however short it may prove to be. */
  graveOn?: LocalDate;
  /** The numbers behind the sentence; keys by kind in evidence.ts. */
  evidence: Evidence;
  shape?: "sudden" | "gradual" | "unclear";
}

export type Evidence = Record<string, number | string>;

/** What is missing before a kind of finding can be said at all. */
export interface Shortfall {
  kind: FindingKind | "baseline";
  have: number;
  need: number;
  unit: "days" | "sessions" | "weeks";
}

/** What is known of one channel on `today`. */
export interface ChannelState {
  channel: Channel;
  /** In the channel's own unit; 0 while there is too little to estimate it. */
  usualSwing: number;
  /** Likeness of one day to the next, 0–0.7. */
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
