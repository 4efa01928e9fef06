import { toDays } from "@/lib/analysis/trends/diary";
import type { CheckIn } from "@/lib/features/check-ins/schema";
import type { Session } from "@/lib/features/sessions/schema";
import type { LocalDate } from "@/lib/platform/calendar/local-date";

/** A session as a day shows it. */
export interface DaySession {
  readonly id: string;
  readonly isHeld: boolean;
}

/** What is there of one day: what was not logged is absent, never zero. */
export interface CalendarDay {
  readonly day: LocalDate;
  /** The mean of the moods of that day, 1–10. */
  readonly mood?: number | undefined;
  readonly sessions: readonly DaySession[];
  /** How a note of that day begins, of a check-in or of a session. */
  readonly note?: string | undefined;
}

interface Logged {
  readonly checkIns: readonly Pick<CheckIn, "day" | "mood" | "note">[];
  readonly sessions: readonly { readonly id: string; readonly content: Pick<Session, "day" | "status" | "note"> }[];
}

/** Every day of which something is there, by its date. */
export function calendarDays({ checkIns, sessions }: Logged): Map<LocalDate, CalendarDay> {
  const days = new Map<LocalDate, CalendarDay>();
  const add = (day: LocalDate, more: Partial<CalendarDay>) => {
    const { sessions: before = [], note, ...rest } = days.get(day) ?? { day };
    const added = [...before, ...(more.sessions ?? [])];
    days.set(day, { ...rest, ...more, day, sessions: added, note: note ?? more.note });
  };
  for (const { day, mood } of toDays(checkIns.map(({ day: each, mood: grade }) => ({ day: each, mood: grade }))))
    add(day, { mood });
  for (const { day, note } of checkIns) add(day, { note });
  for (const { id, content } of sessions)
    add(content.day, { sessions: [{ id, isHeld: content.status === "held" }], note: content.note });
  return days;
}

/** What a month says in one line of the table of a year. */
export interface MonthFigures {
  /** Days with a mood. */
  readonly logged: number;
  /** Mean of the days with a mood; absent without any. */
  readonly mood?: number | undefined;
  readonly sessions: number;
  readonly notes: number;
}

/** Counts the days of a month. Sessions are those that took place. */
export function monthFigures(days: readonly (CalendarDay | undefined)[]): MonthFigures {
  const moods = days.flatMap((each) => each?.mood ?? []);
  return {
    logged: moods.length,
    mood: moods.length === 0 ? undefined : moods.reduce((sum, mood) => sum + mood, 0) / moods.length,
    sessions: days.reduce((sum, each) => sum + (each?.sessions.filter(({ isHeld }) => isHeld).length ?? 0), 0),
    notes: days.filter((each) => each?.note !== undefined).length,
  };
}
