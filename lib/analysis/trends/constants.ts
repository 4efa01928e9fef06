/**
 * The numbers of the method, in one place so that they can be read beside its description. They were calibrated on
 * simulated diaries (autocorrelation .2–.5, SD .8–2.2, 10–40% missing, rounded to 1–10) and on real ones.
 */

/** The reference from the start: a window around the first session, else the first days of the record. */
export const START_REFERENCE = { daysBefore: 28, daysAfter: 2, firstDays: 21, minEntries: 10 } as const;

/** The reference from the recent past: from `fromDaysAgo` to `toDaysAgo` before the day, both included. */
export const RECENT_REFERENCE = { fromDaysAgo: 112, toDaysAgo: 22, minEntries: 21 } as const;

/** The variability of days (SD and autocorrelation) is estimated from the last year, once a week. */
export const VARIABILITY = {
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
export const AUTOCORRELATION = { bias: 0.07, prior: 0.3, priorPairs: 20, most: 0.7, mostWithinWeek: 0.5 } as const;

/** A difference must reach both of these to count. */
export const LOW_TEST = { minSds: 0.5, minGrades: 0.5 } as const;

export const LASTING = { days: 21, weeks: 3, minEntries: 10, minPerWeek: 2 } as const;
export const DECLINE = { days: 14, weeks: 2, minPerWeek: 3, marginSds: 0.5 } as const;

/** When an episode is over: both its last days and its last week are back near the reference. */
export const CLOSING = {
  days: 14,
  daysWhenLasting: 21,
  minEntries: 5,
  minLastWeek: 2,
  marginSds: 0.25,
  /** The last week may be this much lower still. */
  weekMoreSds: 0.25,
} as const;

/** When a decline that is old enough and still low is called lasting without the stricter test. */
export const LASTING_BY_AGE = { days: 21, minEntries: 10, minLastWeek: 2 } as const;

/**
 * The change point of a level: two levels fitted by least squares to the last 112 days, the lower one within the last
 * 63. `margin` is how much better 21 days or more must explain the days than fewer do, in variances of a day (inflated
 * for autocorrelation), when the lower level stands out by `from` standard deviations (inflated likewise).
 */
export const CHANGE_POINT = {
  windowDays: 112,
  reachDays: 63,
  minEntriesBefore: 5,
  vague: { from: 1.6, margin: -6 },
  clear: { from: 2.4, margin: 6 },
} as const;

/**
 * Very low days, whatever the baseline. Ends when fewer than `endShare` are low: lower than `share`, for a record near
 * 70%.
 */
export const SUSTAINED_LOW = { days: 14, minEntries: 7, grade: 3, share: 0.7, endShare: 0.5 } as const;

/** How a level changed: two levels against a line around the day it was called lasting. */
export const SHAPE = { daysBefore: 56, daysAfter: 28, variances: 10, minEntries: 5 } as const;

/** A plateau: six weeks equivalent to the six before; it ends after a week in which they are not. */
export const PLATEAU = {
  days: 42,
  minShare: 0.5,
  /** One-sided 95% of a normal distribution. */
  z: 1.645,
  marginSds: 0.75,
  marginGrades: 0.75,
  daysWithout: 7,
  /** Week means may vary this much more than the days within the weeks lead one to expect. */
  mostWeekVariance: 0.75,
  weeks: 26,
  /** How often it is said within `yearDays` days. */
  mostAYear: 2,
  yearDays: 365,
} as const;

/** The days around a session that are compared: the two after it with those before and later. */
export const SESSION_DAYS = { before: [-3, -1], after: [1, 2], later: [4, 6] } as const;

/** A pattern around sessions: the last 16, tested at 8, 12, 16… sessions. */
export const SESSION_PATTERN = {
  firstTest: 8,
  testEvery: 4,
  sessions: 16,
  minUsable: 7,
  minControls: 2,
  /** Up to this many differences every way to flip their signs is counted. */
  exactUpTo: 14,
  p: 0.01,
  minSds: 0.5,
  backSds: 0.25,
  /** From this share of sessions on one weekday the session and that day cannot be told apart. */
  sameWeekdayShare: 0.75,
} as const;

/** A dip after one session, and when it is back. */
export const SESSION_DIP = {
  usualDays: 14,
  minEntries: 5,
  minSds: 1.25,
  minGrades: 1,
  backSds: 0.5,
  /** Days after the session on which a recovery may begin; it takes two days to show. */
  backFrom: 3,
  backTo: 7,
  /** Chance alone gives one after a quarter of sessions: they are said when so many of the last sessions have one. */
  repeats: 3,
  ofSessions: 4,
} as const;

/** t(.975) by degrees of freedom, as the R package suddengains rounds it. */
export const SUDDEN_GAINS: { readonly t: Readonly<Record<number, number>> } = { t: { 4: 2.776, 3: 3.182, 2: 4.303 } };

/** Rises, plateaus and patterns of several channels that are noticed this close together are one finding. */
export const MERGE_DAYS = 21;

/** An onset this long before the first session or after the end still counts as within treatment. */
export const TREATMENT_MARGIN = { daysBefore: 3, daysAfter: 30 } as const;

/**
 * When a level has become the person's own: after 16 weeks in which its two halves are alike, and after 26 weeks
 * whatever it did. `maxSds` is how far the halves may lie apart. With too few entries the end stays unknown.
 */
export const NEW_LEVEL = { stableDays: 112, mostDays: 182, maxSds: 0.5, minEntriesPerHalf: 6 } as const;

/**
 * When a low that was back was clear enough to be called worse before better: by `z` standard errors from the days
 * around it where several grades are logged, by `aloneSds` standard deviations where one is.
 */
export const CLEAR_LOW = { daysBefore: 112, z: 3.4, aloneSds: 0.7 } as const;

/**
 * Somebody who logs at most `mostEntries` days of the last `days` has longer windows in which single days count, and
 * lower limits for single weeks, which hold one day or two.
 */
export const SPARSE = {
  days: 84,
  mostEntries: 36,
  minPerWeek: 1,
  closingDays: 28,
  windows: [
    { weeks: 4, minEntries: 6, zReduction: 0.35, sparseWeeksAllowed: 1 },
    { weeks: 6, minEntries: 7, zReduction: 0.35, sparseWeeksAllowed: 2 },
  ],
  weekMargin: -0.3,
  lastWeekMargin: 0.2,
} as const;

/** How far a total may lie from the day a low was back to tell whether it was still high then. */
export const STILL_HIGH = { daysBefore: 14, daysAfter: 56 } as const;

/**
 * A low that is noticed again within this many days of being back is the same finding. With 56 days, weeks that were
 * plainly well in between were counted, drawn and told as part of it.
 */
export const REOPEN_DAYS = 21;

/**
 * A changed way of logging: when the share of days logged, the time of day or the days of the week differ between a
 * window and its reference, and how much of a difference in level that could make.
 */
export const LOGGING = {
  /** So many days in a row without an entry are an absence, which says nothing about which days somebody logs. */
  awayDays: 7,
  /** The share of days logged differs by this much, and by this many standard errors of its weeks. */
  fewer: { minShare: 0.15, z: 2 },
  more: { minShare: 0.25, z: 3 },
  /** The weeks of a person with few weeks are drawn towards independent days, so much wider. */
  priorWeeks: 4,
  priorInflation: 1.5,
  /** So much of the entries has moved to another part of the day, or between the weekend and the other days. */
  minMoved: 0.4,
  /** Part of the entries whose time must be known on both sides. */
  minTimed: 0.6,
  /** Entries that a part needs to have a mean of its own; without them it may lie so many baseline SDs lower. */
  minPerPart: 5,
  partSds: 1,
  /** A level counts as lower beyond the way of logging from this many standard errors on. */
  z: 2,
  /** What is said without a difference in level: four weeks beside the quarter before, looked at once a week. */
  told: { days: 28, beforeDays: 91, everyDays: 7, minShare: 0.25, z: 3 },
  /** It is over after so many days without a sign of it, and has become usual after so many. */
  daysWithout: 56,
  mostDays: 182,
} as const;

/** Entries longer ago than this are typing errors in the year; the record begins after them. */
export const LONGEST_RECORD_DAYS = 36_525;
