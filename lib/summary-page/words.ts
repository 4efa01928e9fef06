import "server-only";
import { getLocale, getTranslations } from "next-intl/server";
import { formatter } from "@/lib/i18n/format";
import type { SummaryWords } from "./worded";

/** The words of the reader's language that a summary needs. */
export async function loadSummaryWords(): Promise<SummaryWords> {
  const [t, tFindings, tCharts, tEffects, tProtection, tLifeEvents, tQuestionnaires, locale] = await Promise.all([
    getTranslations("summary"),
    getTranslations("findings"),
    getTranslations("charts"),
    getTranslations("effects"),
    getTranslations("protection"),
    getTranslations("lifeEvents"),
    getTranslations("questionnaires"),
    getLocale(),
  ]);
  return { t, tFindings, tCharts, tEffects, tProtection, tLifeEvents, tQuestionnaires, format: formatter(locale) };
}
