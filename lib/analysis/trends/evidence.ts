import type { LocalDate } from "@/lib/platform/calendar/local-date";
import type { Channel } from "./model";
import type { EpisodeEnd } from "./episode";

/**
 * The numbers behind each kind of finding, for its sentence and for "why do I see this?". Levels (means) and margins
 * are
 * in the unit of the channel as a person entered it: grades 1–10 (stress 10 = most) or hours. They are of the finding's
 * own channel unless a field says otherwise. Null means that there is no such number for this finding.
 */
export interface AnyEvidence {
  /** All channels that noticed, in the order of noticing; the first one is the finding's own. */
  channels: readonly [Channel, ...Channel[]];
}

/** The mean of what was logged on the days of a window. */
export interface WindowEvidence {
  mean: number;
  loggedDays: number;
  /** Length of the window. */
  days: number;
}

interface DatedWindowEvidence extends WindowEvidence {
  from: LocalDate;
  to: LocalDate;
}

/** The level that an episode is compared with. */
export interface ReferenceEvidence {
  kind: "start" | "recent";
  mean: number;
  loggedDays: number;
  from: LocalDate;
  to: LocalDate;
}

/** A window as the test compared it with the reference. */
interface TestedWindowEvidence extends WindowEvidence {
  /** How many of its weeks were allowed to be hardly logged. */
  sparseWeeksAllowed: number;
  /** Distance from the reference: positive = worse, or better for an improvement. */
  difference: number;
  /** The distance it had to reach. */
  threshold: number;
  /** Standard deviation of the person's days around their own level, as known on that day. */
  baselineSd: number;
}

/** The window in which an episode was noticed. */
interface NoticeEvidence extends TestedWindowEvidence, DatedWindowEvidence {
  /** Autocorrelation from one day to the next as known on that day, 0–0.7. */
  autocorrelation: number;
}

/** The window after which an episode was called lasting. */
interface LastingEvidence extends TestedWindowEvidence {
  /** By the test of three weeks or more, or by being weeks old and still low. */
  rule: "test" | "age";
}

/** What a further channel of a finding adds, in the unit of that channel. */
export interface OtherChannelEvidence {
  channel: Channel;
  from: LocalDate;
  noticedOn: LocalDate;
  /** The day it was back; null while it is not. */
  until: LocalDate | null;
  endedBy: EpisodeEnd | null;
  referenceMean: number;
  meanDuring: number | null;
}

/** Behind a stretch below the reference, or above it. */
export interface EpisodeEvidence extends AnyEvidence {
  reference: ReferenceEvidence;
  noticed: NoticeEvidence;
  /** How far below the reference (above it, for stress) the level counts as back. */
  closingMargin: number;
  lasting: LastingEvidence | null;
  /** From the first day to the day before the level was back, or to today; null when nothing was logged in it. */
  during: WindowEvidence | null;
  /** The last days, which showed the level to be back; null until every channel is back. */
  after: (WindowEvidence & { from: LocalDate }) | null;
  /** With several channels: the day the finding's own one was back, which can come before the others are. */
  ownUntil: LocalDate | null;
  /** How the finding's own channel ended; null while it goes on. */
  ownEndedBy: EpisodeEnd | null;
  /** The last day of the own channel's level, where it ended otherwise than by being back. */
  lastDay: LocalDate | null;
  /** Times in which a low seemed over before it returned, in the order of time. */
  returns: readonly ReturnEvidence[];
  otherChannels: readonly OtherChannelEvidence[];
  /** Why a low whose grades are back is not called recovered; null when nothing speaks against it. */
  stillHigh: StillHighEvidence | null;
  /** Every notice that the finding is made of, in the order of noticing; a channel can notice again after it was back. */
  notices: readonly NoticedChannel[];
  /** From the first day to the last, or to today. */
  lengthDays: number;
}

/** A questionnaire that stands reliably above its first total while the grades are back. */
export interface StillHighEvidence {
  instrument: string;
  day: LocalDate;
  total: number;
  firstDay: LocalDate;
  firstTotal: number;
}

/** One channel from the day it noticed to the day it was told to be over; null while it goes on. */
interface NoticedChannel {
  channel: Channel;
  noticedOn: LocalDate;
  until: LocalDate | null;
}

/** A low that seemed over and returned within three weeks. */
export interface ReturnEvidence {
  /** The day on which the level was judged to be back. */
  backOn: LocalDate;
  /** The day on which it was noticed to be low again. */
  returnedOn: LocalDate;
}

export interface ImprovementEvidence extends EpisodeEvidence {
  /** Null until the rise is called lasting, and with too few days around that. */
  shape: ShapeEvidence | null;
}

/** How a level changed: two levels beside a straight line, fitted to the days around the one it was called lasting. */
export type ShapeEvidence = ShapeFit &
  ({ form: "gradual" | "unclear" } | { form: "sudden"; /** First logged day of the second level. */ day: LocalDate });

export interface ShapeFit {
  /** Residual sum of squares of the two levels. */
  stepRss: number;
  /** Residual sum of squares of the line. */
  lineRss: number;
  /** By how much the two levels must fit better to be called sudden. */
  margin: number;
  from: LocalDate;
  to: LocalDate;
}

/** Behind very low days, whatever the baseline. */
export interface SustainedLowEvidence extends AnyEvidence {
  noticed: DatedWindowEvidence & { lowDays: number; lowShare: number };
  /** A day counts as very low at this grade or below. */
  thresholdGrade: number;
  /** Share of the logged days that had to be very low, 0–1. */
  neededShare: number;
  during: WindowEvidence & { lowDays: number };
  lengthDays: number;
}

/** Behind a plateau, all as on the day of noticing. */
export interface PlateauEvidence extends AnyEvidence {
  before: DatedWindowEvidence;
  now: DatedWindowEvidence;
  /** The mean now less the mean before, where higher is better (stress mirrored). */
  difference: number;
  /** The largest difference that the days do not rule out. */
  bound: number;
  /** What the bound had to stay within. */
  margin: number;
  baselineSd: number;
  autocorrelation: number;
  lengthDays: number;
}

/** Behind a pattern around sessions. */
export interface SessionPatternEvidence extends AnyEvidence {
  sessionsUsed: number;
  sessionsInWindow: number;
  /** Number of sessions after which the test was made. */
  testedAtSessions: number;
  /** Mean difference of the days after a session: negative = lower, or more stress. */
  meanDifference: number;
  /** How many of the used sessions have a difference below zero. */
  lowerSessions: number;
  pValue: number;
  /** What the p-value had to stay under: 1% shared by the channels tested together. */
  pLimit: number;
  isExact: boolean;
  meanBefore: number;
  meanAfter: number;
  meanLater: number;
  /** Level of days +4…+6 less that of days −3…−1, where higher is better. */
  laterMinusBefore: number;
  baselineSd: number;
  /** 1 = Monday, when three of four used sessions fall on one weekday, which cannot then be told from the session. */
  sameWeekday: number | null;
  /** How many of the used sessions fall on that weekday; 0 without one. */
  onSameWeekday: number;
}

/** Behind a dip after one session. */
export interface SessionDipEvidence extends AnyEvidence {
  sessionDay: LocalDate;
  /** The days before the session. */
  usual: DatedWindowEvidence;
  /** The two days after it. */
  dip: WindowEvidence;
  /** From usual to dip; positive = worse. */
  drop: number;
  /** The drop it had to reach. */
  threshold: number;
  baselineSd: number;
  recovery: SessionRecovery | null;
}

/** The second of the two days that show the level to be back after a session. */
export interface SessionRecovery {
  day: LocalDate;
  daysAfterSession: number;
  mean: number;
}
