import type { Finding } from "@/lib/analysis/trends/analyse";
import { isEpisode } from "@/lib/analysis/trends/finding";
import { dayText, type FindingContext } from "./finding-text";

/** When a low seemed over before it returned, of the last time; empty when it never did. */
export function returnedSentence(context: FindingContext, finding: Finding): string {
  const last = isEpisode(finding) ? finding.evidence.returns.at(-1) : undefined;
  if (!last) return "";
  return context.t("returned", { back: dayText(context, last.backOn), returned: dayText(context, last.returnedOn) });
}

/** Why a low whose grades are back is not called recovered; empty when it is. */
export function stillHighSentence(context: FindingContext, finding: Finding): string {
  const high = isEpisode(finding) ? finding.evidence.stillHigh : null;
  if (!high) return "";
  const { instrument, total, firstTotal } = high;
  const days = { day: dayText(context, high.day), firstDay: dayText(context, high.firstDay) };
  return context.t("stillHigh", { instrument, total, firstTotal, ...days });
}
