import type { LocalDate } from "@/lib/platform/calendar/local-date";
import type { Place } from "./moments";

/** What a device says a person did; "bed" is in bed, asleep or not. */
export type StageLevel = "light" | "deep" | "rem" | "asleep" | "awake" | "bed";

/** A stretch of one level, in milliseconds since 1970. */
export interface Stage {
  level: StageLevel;
  start: number;
  end: number;
}

/** A sleep as a device or an app wrote it: a night, a part of one, or a nap. */
export interface SleepPiece {
  /** Which device or app says so: their sleeps are never added up. */
  source: string;
  /** Milliseconds since 1970. */
  start: number;
  end: number;
  /** Where the person was, for the calendar date of waking up. */
  place: Place;
  /** The day that the file itself names. */
  day?: LocalDate;
  /** What the file calls it; absent where it says nothing. */
  flag?: "night" | "nap";
  /** Tells the same log in two files. */
  id?: string;
  /** Time asleep by the file's own figure, in milliseconds. */
  asleep?: number;
  /** True where light, deep or REM sleep was told apart, though only their sums are known. */
  isStaged?: boolean;
  stages?: readonly Stage[];
  /** Time awake within it, in milliseconds, for a piece with neither figure nor stages. */
  wakeful?: number;
  details?: SleepDetails;
}

/** What the person said of a sleep; it goes with the night. */
export interface SleepDetails {
  mood?: number;
  /** Their own rating as a grade (1–10), never the score of a device. */
  sleepQuality?: number;
  tags?: readonly string[];
  note?: string;
}
