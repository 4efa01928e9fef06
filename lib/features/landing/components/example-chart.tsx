import { getLocale, getTranslations } from "next-intl/server";
import { fluidChart } from "@/lib/analysis/charts/fluid";
import { chartText } from "@/lib/analysis/charts/text";
import { formatter } from "@/lib/platform/i18n/format";
import { oncePerLocale } from "@/lib/platform/i18n/once-per-locale";
import { exampleRecord } from "@/lib/features/landing/example";
import { TrendChart } from "@/components/charts/trend-chart";
import "@/components/charts/charts.css";

const NAME = "example-chart-name";

type Sentences = Parameters<typeof chartText>[0];

const exampleChart = oncePerLocale((locale, t: Sentences) =>
  fluidChart(exampleRecord(), chartText(t, formatter(locale))),
);

/** What it looks like: one chart of a made-up person, in any width. */
export async function ExampleChart() {
  const [t, tCharts, locale] = await Promise.all([getTranslations("landing"), getTranslations("charts"), getLocale()]);
  const chart = exampleChart(locale, tCharts);
  return (
    <figure className="chart-figure max-w-content">
      <p id={NAME} hidden>
        {t("exampleName")}
      </p>
      <TrendChart chart={chart} id={`${NAME}c`} labelledBy={{ wide: NAME, narrow: NAME }} />
      <figcaption className="mt-3 max-w-measure text-small text-ink-2">{t("exampleNote")}</figcaption>
    </figure>
  );
}
