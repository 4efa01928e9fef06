/**
 * The numbers of the method, in one place so that they can be read beside its description. They were calibrated on
 * simulated diaries (autocorrelation .2–.5, SD .8–2.2, 10–40% missing, rounded to 1–10) and on real ones.
 */

/** The reference from the start: a window around the first session, else the first days of the record. */
export const START_REFERENCE = { daysBefore: 28, daysAfter: 2, firstDays: 21, minEntries: 10 } as const;

/** The reference from the recent past: from `fromDaysAgo` to `toDaysAgo` before the day, both included. */
export const RECENT_REFERENCE = { fromDaysAgo: 112, toDaysAgo: 22, minEntries: 21 } as const;

/** The usual swing is what was known of the last year, estimated anew each week. */
export const SWING = {
  windowDays: 365,
  refreshDays: 7,
  reachDays: 14,
  minNeighbours: 6,
  minResiduals: 14,
  least: 0.5,
  capInMads: 3,
  /** Makes the median absolute deviation of a normal distribution its standard deviation. */
  madToSd: 1.4826,
} as const;

/** Subtracting a running mean lowers the measured autocorrelation by `bias`; few pairs are drawn towards `prior`. */
export const AUTOCORRELATION = { bias: 0.07, prior: 0.3, priorPairs: 20, most: 0.7 } as const;

/** A difference below both of these is not worth a sentence; `wander` (in swings) is a level's harmless drift. */
export const LOW_TEST = { minSwings: 0.5, minGrades: 0.5, wander: 0.2 } as const;

export const LASTING = { days: 21, weeks: 3, minEntries: 10, minPerWeek: 2, marginSwings: 0.25 } as const;
export const DECLINE = { days: 14, weeks: 2, minPerWeek: 3, marginSwings: 0.5 } as const;

/** How many standard errors a difference must reach, by channel: stress and sleep hours swing more. */
export const Z = { usual: { lasting: 2.5, decline: 2.25 }, strict: { lasting: 3, decline: 2.75 } } as const;

/** When an episode is over: both its last days and its last week are back near the reference. */
export const CLOSING = {
  days: 14,
  daysWhenLasting: 21,
  minEntries: 5,
  minLastWeek: 2,
  marginSwings: 0.25,
  weekMarginSwings: 0.5,
} as const;

/** A decline this old that is still low is called lasting even where the stricter test does not speak. */
export const LASTING_BY_AGE = { minAgeDays: 28, days: 21, minEntries: 10, minLastWeek: 2, marginSwings: 0.5 } as const;

/** Very low in itself, whatever the baseline; ends when fewer than `endShare` are low (a record may hover at 70%). */
export const SUSTAINED_LOW = { days: 14, minEntries: 7, grade: 3, share: 0.7, endShare: 0.5 } as const;

/** Notices of several channels this close together are one finding. */
export const MERGE_DAYS = 21;

/** An onset this long before the first session or after the end still counts as within treatment. */
export const TREATMENT_MARGIN = { daysBefore: 3, daysAfter: 30 } as const;

/** After this long a lasting low has become the usual level, and a new baseline can be offered. */
export const NEW_BASELINE_AFTER_DAYS = 182;

/** Entries longer ago than this are typing errors in the year; the record begins after them. */
export const LONGEST_RECORD_DAYS = 36_525;
