import { PLATEAU } from "@/lib/analysis/trends/constants";
import type { PlateauFinding } from "@/lib/analysis/trends/finding";
import { dayWords, levelWords, type FindingContext } from "./finding-words";

/** Why a level is said to have stayed about the same. */
export function whyPlateau(context: FindingContext, { channel, evidence }: PlateauFinding) {
  const { t } = context;
  const { before, now, bound, margin } = evidence;
  const { days } = PLATEAU;
  return {
    rule: t("why.rule.plateau", {
      days,
      bound: levelWords(context, channel, bound),
      margin: levelWords(context, channel, margin),
    }),
    used: t("why.used.plateau", {
      beforeFrom: dayWords(context, before.from),
      beforeTo: dayWords(context, before.to),
      before: levelWords(context, channel, before.mean),
      nBefore: before.loggedDays,
      nowFrom: dayWords(context, now.from),
      nowTo: dayWords(context, now.to),
      now: levelWords(context, channel, now.mean),
      nNow: now.loggedDays,
      days,
    }),
    changes: t("why.changes.plateau"),
  };
}
