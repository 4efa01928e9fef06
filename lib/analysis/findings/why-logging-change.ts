import { LOGGING } from "@/lib/analysis/trends/constants";
import type { LoggingChangeFinding } from "@/lib/analysis/trends/finding";
import { dayText, type FindingContext } from "./finding-text";

const DAYS_A_WEEK = 7;

/** Why days are said to be logged otherwise than before. */
export function whyLoggingChange(context: FindingContext, { evidence: { before, now } }: LoggingChangeFinding) {
  const { t } = context;
  const { told, awayDays, daysWithout, mostDays } = LOGGING;
  return {
    rule: t("why.rule.logging", { days: told.days, beforeDays: told.beforeDays, awayDays }),
    used: t("why.used.logging", {
      beforeFrom: dayText(context, before.from),
      beforeTo: dayText(context, before.to),
      loggedBefore: before.loggedDays,
      daysBefore: before.days,
      nowFrom: dayText(context, now.from),
      nowTo: dayText(context, now.to),
      loggedNow: now.loggedDays,
      daysNow: now.days,
    }),
    changes: t("why.changes.logging", { weeks: daysWithout / DAYS_A_WEEK, mostWeeks: mostDays / DAYS_A_WEEK }),
  };
}
