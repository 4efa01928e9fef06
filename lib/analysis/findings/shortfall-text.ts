import type { Translator } from "@/lib/platform/i18n/translator";
import { DECLINE, LASTING, SPARSE, START_REFERENCE } from "@/lib/analysis/trends/constants";
import type { Shortfall } from "@/lib/analysis/trends/analyse";

const USUAL_LASTING = { weeks: LASTING.weeks, perWeek: LASTING.minPerWeek };
const USUAL_DECLINE = { weeks: DECLINE.weeks, perWeek: DECLINE.minPerWeek };

/** One thing that cannot be analysed yet: what it is, what it needs, and how much is logged. */
export interface ShortfallText {
  readonly kind: Shortfall["kind"];
  readonly what: string;
  readonly need: string;
  readonly have: string;
  /** That it cannot be said yet, as a sentence. */
  readonly sentence: string;
  /** How much there is and how much is enough, as a sentence. */
  readonly progress: string;
}

/** What is missing as text, with the engine's own numbers. */
export function shortfallText(t: Translator<"findings">, shortfall: Shortfall): ShortfallText {
  const { kind, have, need, unit, rhythm } = shortfall;
  const [fewDays] = SPARSE.windows;
  const lasting = rhythm === "few-days" ? { weeks: fewDays.weeks, perWeek: SPARSE.minPerWeek } : USUAL_LASTING;
  const rule = {
    need,
    days: START_REFERENCE.firstDays,
    ...(kind === "lasting-low" ? lasting : USUAL_DECLINE),
  };
  const amount = t(`shortfall.unit.${unit}`, { count: have });
  return {
    kind,
    what: t(`shortfall.what.${kind}`),
    need: t(`shortfall.need.${kind}`, rule),
    have: amount,
    sentence: t("shortfall.sentence", { what: t(`shortfall.what.${kind}`) }),
    progress: t(`shortfall.progress.${kind}`, { ...rule, have }),
  };
}
