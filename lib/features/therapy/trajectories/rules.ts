import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { PHASES } from "./choices";
import type { Phase, Therapy } from "./schema";

/** A trajectory with the id of its entry. */
export interface TherapyEntry {
  id: string;
  content: Therapy;
}

/** Newest first: by first day, then by id. */
export function listTherapies<E extends TherapyEntry>(therapies: readonly E[]): E[] {
  return [...therapies].sort(
    (a, b) => b.content.startedOn.localeCompare(a.content.startedOn) || a.id.localeCompare(b.id),
  );
}

/** True from its first day up to its last. */
export function isRunningOn({ startedOn, endedOn }: Therapy, day: LocalDate): boolean {
  return startedOn <= day && (endedOn === undefined || day <= endedOn);
}

/**
 * The trajectory a day is about: the one begun last of those that run, else the one begun last of all that had begun.
 *
 * @returns null when none had begun by then
 */
export function therapyOn<E extends TherapyEntry>(therapies: readonly E[], day: LocalDate): E | null {
  const begun = listTherapies(therapies).filter(({ content }) => content.startedOn <= day);
  return begun.find(({ content }) => isRunningOn(content, day)) ?? begun[0] ?? null;
}

/** The trajectory a session belongs to: the one it names, else the one that runs on its day. */
export function therapyOfSession<E extends TherapyEntry>(
  therapies: readonly E[],
  session: { day: LocalDate; therapyId?: string | undefined },
): E | null {
  const named = therapies.find(({ id }) => id === session.therapyId);
  if (named) return named;
  return listTherapies(therapies).find(({ content }) => isRunningOn(content, session.day)) ?? null;
}

/** Those between which a session on a day could be meant; a choice is asked only when there are several. */
export function therapiesOn<E extends TherapyEntry>(therapies: readonly E[], day: LocalDate): E[] {
  return listTherapies(therapies).filter(({ content }) => isRunningOn(content, day));
}

/**
 * The phase on a day: the last one that had begun, and aftercare once the trajectory is over. Null when nothing was
 * said: a trajectory that was entered late need not be in its intake.
 */
export function phaseOn({ phases, endedOn }: Therapy, day: LocalDate): Phase | null {
  if (endedOn !== undefined && day > endedOn) return "aftercare";
  const begun = inOrder(phases).filter(({ from }) => from <= day);
  return begun.at(-1)?.phase ?? null;
}

/** The trajectory with a phase that begins on a day; phases that were to come later and come before it fall away. */
export function startPhase(therapy: Therapy, phase: Phase, day: LocalDate): Therapy {
  const place = PHASES.indexOf(phase);
  const earlier = therapy.phases.filter((existing) => PHASES.indexOf(existing.phase) < place && existing.from <= day);
  return { ...therapy, phases: inOrder([...earlier, { phase, from: day }]) };
}

/** Phases by their first day; of one day in the order of a trajectory. */
export function inOrder(phases: Therapy["phases"]): Therapy["phases"] {
  return [...phases].sort((a, b) => a.from.localeCompare(b.from) || PHASES.indexOf(a.phase) - PHASES.indexOf(b.phase));
}

/** What Trends takes as the time of treatment: the trajectory begun last. Null when none had begun. */
export function treatmentOf(
  therapies: readonly TherapyEntry[],
  today: LocalDate,
): { start: LocalDate; end?: LocalDate } | null {
  const [last] = listTherapies(therapies).filter(({ content }) => content.startedOn <= today);
  if (!last) return null;
  const { startedOn, endedOn } = last.content;
  return { start: startedOn, ...(endedOn !== undefined && endedOn <= today && { end: endedOn }) };
}

/** What a session needs to be counted. */
interface CountedSession {
  content: { day: LocalDate; status: "planned" | "held" | "not-held"; therapyId?: string | undefined };
}

/** The sessions of a trajectory that took place. */
export function heldSessions<S extends CountedSession>(
  therapies: readonly TherapyEntry[],
  therapy: TherapyEntry,
  sessions: readonly S[],
): S[] {
  return sessions.filter(
    ({ content }) => content.status === "held" && therapyOfSession(therapies, content)?.id === therapy.id,
  );
}
