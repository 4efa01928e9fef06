/** Standard errors that a difference must reach before three weeks are called lasting, or two weeks are noticed. */
export interface Limits {
  lasting: number;
  decline: number;
}

/**
 * The parameters of the test for lower stretches. Margins are in baseline SDs: the SD of the person's days around their
 * level.
 */
export interface Method {
  z: {
    /** For a grade that is logged without others: no other channel can raise a false alarm then. */
    alone: Limits;
    mood: Limits;
    composite: Limits;
    /** For stress, sleep quality and hours that are logged with other grades. */
    other: Limits;
    /** Added to the limits for a rise: a false improvement does more harm than a late one. */
    riseMargin: number;
  };
  /** Harmless slow drift of a level, in baseline SDs; more days do not make it smaller. */
  drift: number;
  /**
   * How the variance of a mean is computed: from the days as logged, or as if they were consecutive, times (1+φ)/(1−φ).
   */
  variance: "as-logged" | "inflated";
  /** The variability is that of this many days ago, so that the tested days do not set their own limit. */
  variabilityLagDays: number;
  /**
   * How far, in baseline SDs, the recent past must lie above the last week before the start reference counts too; null:
   * it always counts. A start is often only a dozen days, too few to serve as the only reference for years.
   */
  startNeedsPast: number | null;
  /** How far each week must lie below the reference to be called lasting; the last week has a margin of its own. */
  weekMargin: number;
  lastWeekMargin: number;
  /** Longer windows: how much lower their z limit is, and how many of their weeks may have hardly any entries. */
  longerWindows: readonly { weeks: number; zReduction: number; sparseWeeksAllowed: number }[];
  /** When a decline is old enough to be called lasting by age, and how low it must still be. */
  byAge: { minAgeDays: number; margin: number; lastWeekMargin: number | null };
  /**
   * How close to the reference a stretch ends: within a quarter of a baseline SD, or within the error of the reference.
   */
  back: "quarter-sd" | "reference-error";
  /** Whether windows grow for somebody who logs a few days a week. */
  growsForSparse: boolean;
  /** Days at the beginning of a record that a rise is not compared with: first days are lower than later ones. */
  riseLeavesOutDays: number;
  /** Whether a level that has lasted becomes the person's own and older references are left out. */
  endsAsNewLevel: boolean;
  /** How the first day of a stretch is estimated: by the best fit of two levels, or as the first day of the window. */
  onset: "change-point" | "window";
  /** Whether a difference that a changed way of logging could make is told as that. */
  comparesLogging: boolean;
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
    riseMargin: 0.25,
  },
  drift: 0.275,
  variance: "as-logged",
  variabilityLagDays: 21,
  startNeedsPast: 1.1,
  weekMargin: 0.2,
  lastWeekMargin: 0.8,
  longerWindows: [
    { weeks: 4, zReduction: 0.5, sparseWeeksAllowed: 1 },
    { weeks: 6, zReduction: 0.3, sparseWeeksAllowed: 2 },
  ],
  byAge: { minAgeDays: 24, margin: 1, lastWeekMargin: 0.7 },
  back: "reference-error",
  growsForSparse: true,
  riseLeavesOutDays: 7,
  endsAsNewLevel: true,
  onset: "change-point",
  comparesLogging: true,
};

/** The calibrated prototype of the specification, so that ours can be compared with it to the day and to the rate. */
export const PROTOTYPE: Method = {
  z: {
    alone: { lasting: 2.5, decline: 2.25 },
    mood: { lasting: 2.5, decline: 2.25 },
    composite: { lasting: 2.5, decline: 2.25 },
    other: { lasting: 3, decline: 2.75 },
    riseMargin: 0,
  },
  drift: 0.2,
  variance: "inflated",
  variabilityLagDays: 0,
  startNeedsPast: null,
  weekMargin: 0.25,
  lastWeekMargin: 0.25,
  longerWindows: [],
  byAge: { minAgeDays: 28, margin: 0.5, lastWeekMargin: null },
  back: "quarter-sd",
  growsForSparse: false,
  riseLeavesOutDays: 0,
  endsAsNewLevel: false,
  onset: "window",
  comparesLogging: false,
};
