import type { LocalDate } from "@/lib/platform/calendar/local-date";
import type { Evaluation } from "./schema";

/** An evaluation with the id of its entry. */
export interface EvaluationEntry {
  id: string;
  content: Evaluation;
}

/** Newest first. */
export function listEvaluations<E extends EvaluationEntry>(evaluations: readonly E[]): E[] {
  return [...evaluations].sort((a, b) => b.content.day.localeCompare(a.content.day) || a.id.localeCompare(b.id));
}

/** Where one stands between two evaluations. */
export interface EvaluationTurn {
  /** Sessions since the last evaluation, or since the start. */
  sessions: number;
  /** After how many an evaluation is due. */
  every: number;
  isDue: boolean;
  /** First day the next one looks back on. */
  since: LocalDate;
}

/**
 * Whether it is time to look back: after every so many sessions that took place. Sessions on the day of an evaluation
 * were looked back on.
 *
 * @param heldOn days of the sessions of this trajectory that took place
 */
export function evaluationTurn(
  evaluations: readonly EvaluationEntry[],
  heldOn: readonly LocalDate[],
  { startedOn, evaluateEvery }: { startedOn: LocalDate; evaluateEvery: number },
): EvaluationTurn {
  const last = listEvaluations(evaluations).find(({ content }) => content.day >= startedOn)?.content.day;
  const sessions = heldOn.filter((day) => last === undefined || day > last).length;
  return { sessions, every: evaluateEvery, isDue: sessions >= evaluateEvery, since: last ?? startedOn };
}
