import type { LocalDate } from "@/lib/platform/calendar/local-date";

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
  /** Mean clock time of the entries, in hours since midnight; after midnight but before the next day begins: 24 and up. */
  hour?: number;
}

/** The total of a questionnaire; more = more complaints. */
export interface QuestionnaireTotal {
  instrument: string;
  day: LocalDate;
  total: number;
  /** From this difference on, two totals of one person differ by more than the questionnaire's own error. */
  reliableChange: number;
}

/** Everything the engine may look at. Days and sessions in any order; what lies after `today` is ignored. */
export interface TrendInput {
  days: Day[];
  sessions: { day: LocalDate }[];
  treatment?: { start: LocalDate; end?: LocalDate };
  questionnaires?: readonly QuestionnaireTotal[];
  today: LocalDate;
}
