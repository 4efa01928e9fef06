import type { Formatter } from "@/lib/platform/i18n/format";
import type { Translator } from "@/lib/platform/i18n/translator";
import { DECLINE, LASTING, START_REFERENCE } from "@/lib/analysis/trends/constants";
import type { Shortfall } from "@/lib/analysis/trends/analyse";

/** One thing that cannot be analysed yet: what it is, what it needs, and how much is logged. */
export interface ShortfallText {
  readonly kind: Shortfall["kind"];
  readonly what: string;
  readonly need: string;
  readonly have: string;
  /** The same as one sentence. */
  readonly sentence: string;
}

/** What is missing as text, with the engine's own numbers. */
export function shortfallText(t: Translator<"findings">, format: Formatter, shortfall: Shortfall): ShortfallText {
  const { kind, have, need, unit } = shortfall;
  const rule = {
    need,
    days: START_REFERENCE.firstDays,
    perWeek: kind === "lasting-low" ? LASTING.minPerWeek : DECLINE.minPerWeek,
    weeks: kind === "lasting-low" ? LASTING.weeks : DECLINE.weeks,
  };
  const amount = t(`shortfall.unit.${unit}`, { count: have });
  return {
    kind,
    what: t(`shortfall.what.${kind}`),
    need: t(`shortfall.need.${kind}`, rule),
    have: amount,
    sentence: t("shortfall.sentence", { what: t(`shortfall.what.${kind}`), have: amount, need: format.count(need) }),
  };
}
