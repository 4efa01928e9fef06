import type { Formatter } from "@/lib/platform/i18n/format";
import type { Translator } from "@/lib/platform/i18n/translator";
import { MEAN_DAYS, type StopRuleState } from "./stop-rule";

interface AgreementContext {
  t: Translator<"agreements">;
  format: Formatter;
}

/** Where the agreement stands, in one word or two. */
export function stopRuleName({ t }: Pick<AgreementContext, "t">, { state }: StopRuleState): string {
  return t(`state.${state}`);
}

/** What that stands on: the two means, and how long. */
export function stopRuleFacts({ t, format }: AgreementContext, rule: StopRuleState): string {
  if (rule.state === "unknown") {
    return t(`missing.${rule.missing}`, { have: rule.have, need: rule.need, days: MEAN_DAYS });
  }
  const levels = t("levels", {
    now: format.mean(rule.now),
    start: format.mean(rule.start),
    margin: format.mean(rule.margin),
  });
  if (rule.current) {
    return `${levels} ${t("current", { weeks: rule.current.weeks, from: format.dayYear(rule.current.from) })}`;
  }
  if (!rule.longest) return levels;
  const { weeks, until } = rule.longest;
  return `${levels} ${t("longest", { weeks, until: format.dayYear(until) })}`;
}
