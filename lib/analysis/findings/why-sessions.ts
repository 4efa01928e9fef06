import { SESSION_PATTERN } from "@/lib/analysis/trends/constants";
import type { SessionDipFinding, SessionPatternFinding } from "@/lib/analysis/trends/finding";
import { dayText, levelText, type FindingContext } from "./finding-text";

/** Why the days after sessions are said to be lower as a rule. */
export function whySessionPattern(context: FindingContext, { channel, evidence }: SessionPatternFinding) {
  const { t, format } = context;
  return {
    rule: t("why.rule.post-session-pattern", {
      minUsable: SESSION_PATTERN.minUsable,
      percent: format.exact(evidence.pLimit * 100),
      chance: format.grade(evidence.pValue * 100),
    }),
    used: t("why.used.pattern", {
      used: evidence.sessionsUsed,
      window: evidence.sessionsInWindow,
      before: levelText(context, channel, evidence.meanBefore),
      after: levelText(context, channel, evidence.meanAfter),
      later: levelText(context, channel, evidence.meanLater),
    }),
    changes: t("why.changes.pattern", { every: SESSION_PATTERN.testEvery }),
  };
}

/** Why the days after one session are said to be lower. */
export function whySessionDip(context: FindingContext, { channel, evidence }: SessionDipFinding) {
  const { t } = context;
  const { usual, dip, threshold } = evidence;
  return {
    rule: t("why.rule.post-session-dip", { channel, threshold: levelText(context, channel, threshold) }),
    used: t("why.used.dip", {
      from: dayText(context, usual.from),
      until: dayText(context, usual.to),
      usual: levelText(context, channel, usual.mean),
      usualN: usual.loggedDays,
      usualDays: usual.days,
      dip: levelText(context, channel, dip.mean),
      dipN: dip.loggedDays,
    }),
    changes: t("why.changes.more"),
  };
}
