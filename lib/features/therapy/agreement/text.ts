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
  return `${t("levels", { now: format.mean(rule.now), start: format.mean(rule.start) })} ${stretchText({ t, format }, rule)}`;
}

/** How long the mood has been below the start, was at most, or that it has not been. */
function stretchText({ t, format }: AgreementContext, rule: Exclude<StopRuleState, { state: "unknown" }>): string {
  const margin = format.mean(rule.margin);
  if (rule.current) {
    const { weeks, from, until } = rule.current;
    // A stretch that goes on ends on the day of looking.
    return t("current", { weeks, margin, from: format.dayAsOf(from, until) });
  }
  if (!rule.longest) return t("never", { margin });
  const { weeks, until } = rule.longest;
  return t("longest", { weeks, margin, until: format.dayYear(until) });
}
