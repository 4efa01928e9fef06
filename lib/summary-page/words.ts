import "server-only";
import { getLocale, getTranslations } from "next-intl/server";
import { formatter } from "@/lib/i18n/format";
import type { SummaryWords } from "./worded";

/** The words of the reader's language that a summary needs. */
export async function loadSummaryWords(): Promise<SummaryWords> {
  const [t, tFindings, tCharts, locale, ...features] = await Promise.all([
    getTranslations("summary"),
    getTranslations("findings"),
    getTranslations("charts"),
    getLocale(),
    getTranslations("effects"),
    getTranslations("protection"),
    getTranslations("lifeEvents"),
    getTranslations("questionnaires"),
    getTranslations("therapies"),
    getTranslations("goals"),
    getTranslations("expectations"),
    getTranslations("leaflets"),
    getTranslations("evaluations"),
    getTranslations("sessions"),
    getTranslations("homework"),
    getTranslations("doubt"),
    getTranslations("relapsePlan"),
  ]);
  const [effects, protection, lifeEvents, questionnaires, therapies, goals, expectations, leaflets, ...rest] = features;
  const [evaluations, sessions, homework, doubt, relapsePlan] = rest;
  return {
    t,
    tFindings,
    tCharts,
    format: formatter(locale),
    lines: {
      effects,
      protection,
      lifeEvents,
      questionnaires,
      therapies,
      goals,
      expectations,
      leaflets,
      evaluations,
      sessions,
      homework,
      doubt,
      relapsePlan,
    },
  };
}
