import { PLATEAU } from "@/lib/analysis/trends/constants";
import type { PlateauFinding } from "@/lib/analysis/trends/finding";
import { dayText, levelText, type FindingContext } from "./finding-text";

/** Why a level is said to have stayed about the same. */
export function whyPlateau(context: FindingContext, { channel, evidence }: PlateauFinding) {
  const { t } = context;
  const { before, now, bound, margin } = evidence;
  const { days } = PLATEAU;
  return {
    rule: t("why.rule.plateau", {
      days,
      bound: levelText(context, channel, bound),
      margin: levelText(context, channel, margin),
    }),
    used: t("why.used.plateau", {
      beforeFrom: dayText(context, before.from),
      beforeTo: dayText(context, before.to),
      before: levelText(context, channel, before.mean),
      nBefore: before.loggedDays,
      nowFrom: dayText(context, now.from),
      nowTo: dayText(context, now.to),
      now: levelText(context, channel, now.mean),
      nNow: now.loggedDays,
      days,
    }),
    changes: t("why.changes.plateau"),
  };
}
