import type { LocalDate } from "@/lib/platform/calendar/local-date";
import type { Session } from "./schema";

/** Most sessions side by side: as many as the pattern around sessions looks at. */
export const SHOWN_SESSIONS = 16;
/** Fewer sessions with an answer than this are not a row to look at. */
const FROM_SESSIONS = 3;

const QUESTIONS = ["heard", "goalsFit", "couldSay", "pace"] as const;
export type Question = (typeof QUESTIONS)[number];

/** What was answered; "none" where it was not. */
export type Mark = "yes" | "partly" | "no" | "slow" | "right" | "fast" | "none";

/** One question over the sessions, oldest first. */
export interface QuestionRow {
  question: Question;
  marks: readonly Mark[];
}

/** How the working together was, session by session. */
export interface WorkingTogether {
  sessions: readonly { day: LocalDate; number: number | null }[];
  rows: readonly QuestionRow[];
}

interface NumberedEntry {
  number: number | null;
  content: Session;
}

/**
 * The answers about working together in the last sessions that took place, oldest first. A question that was never
 * answered in them has no row.
 *
 * @returns null while fewer than three of them have an answer
 */
export function workingTogether(sessions: readonly NumberedEntry[]): WorkingTogether | null {
  const held = sessions
    .filter(({ content }) => content.status === "held")
    .sort((a, b) => a.content.day.localeCompare(b.content.day) || (a.number ?? 0) - (b.number ?? 0))
    .slice(-SHOWN_SESSIONS);
  const answered = held.filter(({ content }) => QUESTIONS.some((question) => content[question] !== undefined));
  if (answered.length < FROM_SESSIONS) return null;
  const rows = QUESTIONS.map((question) => ({
    question,
    marks: held.map(({ content }): Mark => content[question] ?? "none"),
  }));
  return {
    sessions: held.map(({ number, content }) => ({ day: content.day, number })),
    rows: rows.filter(({ marks }) => marks.some((mark) => mark !== "none")),
  };
}
