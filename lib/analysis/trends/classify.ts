import { TREATMENT_MARGIN } from "./constants";
import type { DeclineFinding } from "./finding";
import type { EpisodeEnd } from "./episode";

/** Treatment in days since 1970-01-01; without an end it still runs. */
export interface Treatment {
  start: number;
  end: number | null;
}

/** The kind of a decline as of today. */
export function kindOf(
  episode: { from: number; isLasting: boolean; isClear: boolean; endedBy: EpisodeEnd | null },
  treatment: Treatment | null,
): DeclineFinding["kind"] {
  if (episode.endedBy === "new-level") return "new-level";
  if (episode.endedBy !== "back") return episode.isLasting ? "lasting-low" : "decline-open";
  if (episode.isClear && isWithinTreatment(episode.from, treatment)) return "worse-before-better";
  return episode.isLasting ? "lasting-low" : "temporary-decline";
}

function isWithinTreatment(day: number, treatment: Treatment | null): boolean {
  if (!treatment) return false;
  const { daysBefore, daysAfter } = TREATMENT_MARGIN;
  return day >= treatment.start - daysBefore && (treatment.end === null || day <= treatment.end + daysAfter);
}
