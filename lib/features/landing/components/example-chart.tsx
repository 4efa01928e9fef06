import { getLocale, getTranslations } from "next-intl/server";
import { chartModels } from "@/lib/analysis/charts/model";
import { chartText } from "@/lib/analysis/charts/text";
import { formatter } from "@/lib/platform/i18n/format";
import { oncePerLocale } from "@/lib/platform/i18n/once-per-locale";
import { exampleRecord } from "@/lib/features/landing/example";
import { TrendChartSvg } from "@/components/charts/trend-chart-svg";
import "@/components/charts/charts.css";

const LAYOUTS = ["medium", "narrow"] as const;
const NAME = "example-chart-name";

type Sentences = Parameters<typeof chartText>[0];

const exampleModels = oncePerLocale((locale, t: Sentences) =>
  chartModels(exampleRecord(), chartText(t, formatter(locale)), LAYOUTS),
);

/** What it looks like: one chart of a made-up person, in the two widths of this page. */
export async function ExampleChart() {
  const [t, tCharts, locale] = await Promise.all([getTranslations("landing"), getTranslations("charts"), getLocale()]);
  const models = exampleModels(locale, tCharts);
  return (
    <figure className="chart-figure max-w-content">
      <p id={NAME} hidden>
        {t("exampleName")}
      </p>
      {LAYOUTS.map((layout) => (
        <div key={layout} className={`chart-layout-${layout}`}>
          <TrendChartSvg model={models[layout]} labelledBy={NAME} />
        </div>
      ))}
      <figcaption className="mt-3 max-w-measure text-small text-ink-2">{t("exampleNote")}</figcaption>
    </figure>
  );
}
