import { isClearLow } from "./clear-low";
import { kindOf, type Treatment } from "./classify";
import { episodeOf } from "./episode-finding";
import type { DeclineFinding } from "./finding";
import type { LowPeriod } from "./low-periods";
import type { QuestionnaireTotal } from "./model";
import { stillHigh } from "./still-high";

/** The lows of a record, each under the name it has today. */
export function declineFindings(
  lows: readonly LowPeriod[],
  { treatment, questionnaires, today }: DeclineContext,
): DeclineFinding[] {
  return lows.map((low) => toFinding(low, { treatment, questionnaires, today }));
}

interface DeclineContext {
  treatment: Treatment | null;
  /** Totals up to today. */
  questionnaires: readonly QuestionnaireTotal[];
  today: number;
}

function toFinding(low: LowPeriod, { treatment, questionnaires, today }: DeclineContext): DeclineFinding {
  const { fromDay, lastingDay, finding } = episodeOf("decline", low, today);
  const high = low.endedBy === "back" && low.closed !== null ? stillHigh(questionnaires, low.closed) : null;
  const isClear = high === null && low.notices.some(isClearLow);
  const kind = kindOf({ from: fromDay, isLasting: lastingDay !== null, isClear, endedBy: low.endedBy }, treatment);
  return { ...finding, kind, evidence: { ...finding.evidence, stillHigh: high } };
}
