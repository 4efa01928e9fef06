import "server-only";
import { getLocale, getTranslations } from "next-intl/server";
import { formatter } from "@/lib/platform/i18n/format";
import { together } from "@/lib/platform/concurrency/together";
import type { SummaryTranslators } from "./summary-view";

/** The translators for the reader's language that a summary needs. */
export async function loadSummaryTranslators(): Promise<SummaryTranslators> {
  const { t, tFindings, tCharts, locale } = await together({
    t: getTranslations("summary"),
    tFindings: getTranslations("findings"),
    tCharts: getTranslations("charts"),
    locale: getLocale(),
  });
  return { t, tFindings, tCharts, format: formatter(locale) };
}
