import { SUSTAINED_LOW } from "@/lib/analysis/trends/constants";
import type { SustainedLowFinding } from "@/lib/analysis/trends/finding";
import { dayText, type FindingContext } from "./finding-text";

/** Why days are said to be very low in themselves. */
export function whySustainedLow(context: FindingContext, { evidence: { noticed } }: SustainedLowFinding) {
  const { t, format } = context;
  const { days, minEntries, share, endShare, grade } = SUSTAINED_LOW;
  return {
    rule: t("why.rule.sustained-low", { days, minEntries, percent: format.count(share * 100), grade }),
    used: t("why.used.low", {
      from: dayText(context, noticed.from),
      until: dayText(context, noticed.to),
      logged: noticed.loggedDays,
      days: noticed.days,
      low: noticed.lowDays,
      grade,
    }),
    changes: t("why.changes.sustained-low", { days, minEntries, percent: endShare * 100, grade }),
  };
}
