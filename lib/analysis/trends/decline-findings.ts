import { isClearLow } from "./clear-low";
import { kindOf, type Treatment } from "./classify";
import { episodeOf } from "./episode-finding";
import type { DeclineFinding } from "./finding";
import type { LowPeriod } from "./low-periods";

/** The lows of a record, each under the name it has today. */
export function declineFindings(
  lows: readonly LowPeriod[],
  treatment: Treatment | null,
  today: number,
): DeclineFinding[] {
  return lows.map((low) => toFinding(low, treatment, today));
}

function toFinding(low: LowPeriod, treatment: Treatment | null, today: number): DeclineFinding {
  const { fromDay, lastingDay, finding } = episodeOf("decline", low, today);
  const kind = kindOf(
    { from: fromDay, isLasting: lastingDay !== null, isClear: low.notices.some(isClearLow), endedBy: low.endedBy },
    treatment,
  );
  return { ...finding, kind };
}
