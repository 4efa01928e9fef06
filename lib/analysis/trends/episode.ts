import type { Reference } from "./references";
import type { Variability } from "./variability";

/** The days in which an episode was detected, and how far below the reference they had to lie. */
export interface DetectionWindow {
  days: number;
  threshold: number;
  /** How many of its weeks were allowed to have hardly any entries. */
  sparseWeeksAllowed: number;
}

/**
 * How an episode ended: the level was `back`; it lasted until it was the person's own level (`new-level`); hardly
 * anything was logged (`unknown`); or another sentence about the channel took its place (`replaced`).
 */
export type EpisodeEnd = "back" | "new-level" | "unknown" | "replaced";

/** A stretch below its reference in one series. Numbers are indices of days. */
export interface Episode {
  /** First day of the lower level, as estimated on the day of noticing. */
  onset: number;
  /** The first day as estimated on the day it was called lasting, at least 21 days later. */
  lastingSince: number | null;
  /** First day of the window in which it was noticed. */
  windowFrom: number;
  noticed: number;
  /** The rule that noticed it: two weeks, or a longer window when two weeks were not enough. */
  noticedBy: "decline" | "lasting";
  noticedWindow: DetectionWindow;
  variabilityWhenNoticed: Variability;
  /** The day from which help is offered: so low for so many days, whether or not it is called lasting yet. */
  helpOffered: number | null;
  lasting: number | null;
  lastingBy: "test" | "age" | null;
  lastingWindow: DetectionWindow | null;
  variabilityWhenLasting: Variability | null;
  closed: number | null;
  endedBy: EpisodeEnd | null;
  /** How many last days showed the level to be back; null while it is not. */
  backOver: number | null;
  /** Whether other grades were logged too when it was noticed. */
  isAmongOthers: boolean;
  /** The last day of the level, where it ended otherwise than by being back; null until then. */
  lastDay: number | null;
  /** Frozen from the day of noticing. */
  reference: Reference;
  /** The distance below it, in baseline SDs, from which the level counts as back; frozen too. */
  backMargin: number;
}

/** First day of an episode: as estimated when it was called lasting, or until then when it was noticed. */
export function beginningOf({ onset, lastingSince: since }: Pick<Episode, "onset" | "lastingSince">): number {
  return since ?? onset;
}
