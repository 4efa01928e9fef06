import "server-only";
import { getLocale, getTranslations } from "next-intl/server";
import { formatter } from "@/lib/platform/i18n/format";
import { together } from "@/lib/platform/concurrency/together";
import type { SummaryTranslators } from "./summary-view";

/** The translators for the reader's language that a summary needs. */
export async function loadSummaryTranslators(): Promise<SummaryTranslators> {
  const { t, tFindings, tCharts, locale, lines } = await together({
    t: getTranslations("summary"),
    tFindings: getTranslations("findings"),
    tCharts: getTranslations("charts"),
    locale: getLocale(),
    lines: together({
      effects: getTranslations("effects"),
      protection: getTranslations("protection"),
      lifeEvents: getTranslations("lifeEvents"),
      questionnaires: getTranslations("questionnaires"),
      therapies: getTranslations("therapies"),
      goals: getTranslations("goals"),
      expectations: getTranslations("expectations"),
      agreements: getTranslations("agreements"),
      evaluations: getTranslations("evaluations"),
      sessions: getTranslations("sessions"),
      homework: getTranslations("homework"),
      doubt: getTranslations("doubt"),
      relapsePlan: getTranslations("relapsePlan"),
    }),
  });
  return { t, tFindings, tCharts, format: formatter(locale), lines };
}
