/** Standard errors that a difference must reach before three weeks are called lasting, or two weeks are noticed. */
export interface Limits {
  lasting: number;
  decline: number;
}

/** What of the test for lower stretches can be set. Margins are in usual swings of the person's days. */
export interface Method {
  z: {
    /** A grade that is logged without another: nothing else can raise an alarm beside it. */
    alone: Limits;
    mood: Limits;
    composite: Limits;
    /** Stress, sleep quality and hours beside other grades. */
    other: Limits;
    /** Added where a rise is tested: good news that is not so hurts more than good news that comes later. */
    riseMore: number;
  };
  /** Harmless drift of a level, which no number of days makes smaller. */
  wander: number;
  /** The variance of a mean: of the days as they were logged, or of as many days in a row widened by (1+φ)/(1−φ). */
  variance: "as-logged" | "inflated";
  /** The swing is that of this many days ago: the days under test do not set their own yardstick. */
  swingLagDays: number;
  /**
   * How far, in swings, the recent past must lie above the last week for the start to count beside it; null: the start
   * always counts. A start is often a dozen days: by itself it would be taken for a level for as long as it stands.
   */
  startNeedsPast: number | null;
  /** How far each week must lie below before three or more are called lasting, and the last one: it must be low still. */
  weekMargin: number;
  lastWeekMargin: number;
  /** Longer windows, with what they need less than three weeks do, and how many of their weeks may be hardly logged. */
  longerWindows: readonly { weeks: number; less: number; mayMiss: number }[];
  /** When a decline that was noticed is old enough to be called lasting, and how low it must be still. */
  byAge: { minAgeDays: number; margin: number; lastWeekMargin: number | null };
  /** How close to the reference a stretch is over: within a quarter of a swing, or within the reference's own error. */
  back: "quarter-swing" | "reference-error";
  /** Where a stretch began: where two levels fit best, or where the window began in which it was noticed. */
  onset: "change-point" | "window";
}

/**
 * The method in use. How it was found, and what it does better and worse than the prototype, is in docs/trends.md;
 * `npm run bench:trends` measures it.
 */
export const METHOD: Method = {
  z: {
    alone: { lasting: 2.45, decline: 2.4 },
    mood: { lasting: 2.6, decline: 2.55 },
    composite: { lasting: 2.45, decline: 2.45 },
    other: { lasting: 3.4, decline: 3.35 },
    riseMore: 0.25,
  },
  wander: 0.275,
  variance: "as-logged",
  swingLagDays: 21,
  startNeedsPast: 1.1,
  weekMargin: 0.2,
  lastWeekMargin: 0.8,
  longerWindows: [
    { weeks: 4, less: 0.5, mayMiss: 1 },
    { weeks: 6, less: 0.3, mayMiss: 2 },
  ],
  byAge: { minAgeDays: 24, margin: 1, lastWeekMargin: 0.7 },
  back: "reference-error",
  onset: "change-point",
};

/** The calibrated prototype of the specification, so that ours can be compared with it to the day and to the rate. */
export const PROTOTYPE: Method = {
  z: {
    alone: { lasting: 2.5, decline: 2.25 },
    mood: { lasting: 2.5, decline: 2.25 },
    composite: { lasting: 2.5, decline: 2.25 },
    other: { lasting: 3, decline: 2.75 },
    riseMore: 0,
  },
  wander: 0.2,
  variance: "inflated",
  swingLagDays: 0,
  startNeedsPast: null,
  weekMargin: 0.25,
  lastWeekMargin: 0.25,
  longerWindows: [],
  byAge: { minAgeDays: 28, margin: 0.5, lastWeekMargin: null },
  back: "quarter-swing",
  onset: "window",
};
