import { addDays, daysBetween, type LocalDate } from "@/lib/platform/calendar/local-date";
import type { Doubt } from "./schema";

/** Days of the record that are compared with the answers. */
export const RECORD_DAYS = 56;
const RECORD_SESSIONS = 5;

/** A round with the id of its entry. */
export interface DoubtEntry {
  id: string;
  content: Doubt;
}

/** Newest first. */
export function listDoubts<E extends DoubtEntry>(doubts: readonly E[]): E[] {
  return [...doubts].sort((a, b) => b.content.day.localeCompare(a.content.day) || a.id.localeCompare(b.id));
}

type Extent = "no" | "partly" | "yes";

/** How often each answer was given in the last sessions; `asked` is the sessions that have one. */
export interface AnswerCounts {
  yes: number;
  partly: number;
  no: number;
  asked: number;
}

interface DoubtSession {
  content: {
    day: LocalDate;
    status: "planned" | "held" | "not-held";
    heard?: Extent | undefined;
    goalsFit?: Extent | undefined;
    couldSay?: Extent | undefined;
  };
}

/** What the record holds to compare the answers with: counts and days, never a judgement. */
export interface RecordCounts {
  /** Whole weeks since the first day of therapy; null when that is unknown. */
  weeks: number | null;
  held: number;
  heard: AnswerCounts;
  goalsFit: AnswerCounts;
  couldSay: AnswerCounts;
  /** Protection moments of the last eight weeks. */
  moments: number;
}

/** Counts what the record holds to compare the answers with. */
export function countRecord({
  startedOn,
  sessions,
  moments,
  today,
}: {
  startedOn: LocalDate | null;
  /** Sessions of this trajectory. */
  sessions: readonly DoubtSession[];
  moments: readonly { content: { day: LocalDate } }[];
  today: LocalDate;
}): RecordCounts {
  const held = sessions
    .filter(({ content }) => content.status === "held" && content.day <= today)
    .sort((a, b) => b.content.day.localeCompare(a.content.day));
  const last = held.slice(0, RECORD_SESSIONS);
  const since = addDays(today, -RECORD_DAYS);
  return {
    weeks: startedOn === null || startedOn > today ? null : Math.floor(daysBetween(startedOn, today) / 7),
    held: held.length,
    heard: counts(last.map(({ content }) => content.heard)),
    goalsFit: counts(last.map(({ content }) => content.goalsFit)),
    couldSay: counts(last.map(({ content }) => content.couldSay)),
    moments: moments.filter(({ content: { day } }) => day > since && day <= today).length,
  };
}

function counts(answers: readonly (Extent | undefined)[]): AnswerCounts {
  const of = (extent: Extent) => answers.filter((answer) => answer === extent).length;
  return { yes: of("yes"), partly: of("partly"), no: of("no"), asked: answers.filter(Boolean).length };
}
