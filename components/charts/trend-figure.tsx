import { getLocale, getTranslations } from "next-intl/server";
import { useId, type ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { chartDescription, chartTitle, eventList } from "@/lib/analysis/charts/description";
import { chartModels } from "@/lib/analysis/charts/model";
import type { ChartRecord } from "@/lib/analysis/charts/types";
import { chartText } from "@/lib/analysis/charts/text";
import { formatter } from "@/lib/platform/i18n/format";
import { cursorData, cursorScale } from "@/lib/analysis/charts/cursor";
import { ChartLegend } from "./chart-legend";
import { ChartCursor } from "./chart-cursor";
import { TrendChartSvg } from "./trend-chart-svg";
import "./charts.css";

const LAYOUTS = ["wide", "medium", "narrow"] as const;

interface TrendFigureProps {
  record: ChartRecord;
  /** The name of a finding, by its id. */
  nameOf: (findingId: string) => string;
  /** Stands beside the fold that explains the drawing. */
  beside?: ReactNode;
  /** Stands at the end of that fold. */
  children?: ReactNode;
}

/**
 * The chart of Trends, drawn on the server in three layouts; the style sheet shows the one that fits. It has an
 * accessible name and description.
 */
export async function TrendFigure({ record, nameOf, beside, children }: TrendFigureProps) {
  const [t, locale] = await Promise.all([getTranslations("charts"), getLocale()]);
  const format = formatter(locale);
  const models = chartModels(record, chartText(t, format), LAYOUTS);
  const scales = Object.fromEntries(LAYOUTS.map((layout) => [layout, cursorScale(models[layout])]));
  const context = { t, format, days: record.days, nameOf };
  return (
    <figure className="chart-figure">
      <Described title={chartTitle(context, models.wide)} description={chartDescription(context, models.wide)}>
        {(labelledBy) => (
          <ChartCursor data={cursorData(models.wide, record.days)} scales={scales}>
            {LAYOUTS.map((layout) => (
              <div key={layout} data-layout={layout} className={`chart-layout-${layout}`}>
                <TrendChartSvg model={models[layout]} labelledBy={labelledBy} />
              </div>
            ))}
          </ChartCursor>
        )}
      </Described>
      <div className="chart-foot mt-2 flex flex-wrap items-start gap-x-6.5 wide:pl-[calc(var(--spacing-margin-col)+var(--spacing-gutter))]">
        <Disclosure summary={t("howDrawn.summary")}>
          <ChartLegend model={models.wide} />
          {models.wide.events.length > 0 && (
            <p className="mt-3 max-w-measure text-small text-ink-2">
              {t("described.events", { list: eventList(context, models.wide) })}
            </p>
          )}
          {models.wide.panels.some(({ lines }) => lines.length > 0) && (
            <div className="mt-4 max-w-measure space-y-2 text-small text-ink-2">
              <p>{t("howDrawn.line", { days: models.wide.reachDays })}</p>
              <p>{t("howDrawn.band")}</p>
              <p>{t("howDrawn.findings")}</p>
            </div>
          )}
          {children}
        </Disclosure>
        {beside}
      </div>
    </figure>
  );
}

interface DescribedProps {
  title: string;
  description: string;
  children: (labelledBy: string) => ReactNode;
}

function Described({ title, description, children }: DescribedProps) {
  const id = useId();
  return (
    <>
      {/* Hidden elements still name and describe the chart, and are not read out by themselves. */}
      <p id={`${id}title`} hidden>
        {title}.
      </p>
      <p id={`${id}text`} hidden>
        {description}
      </p>
      {children(`${id}title ${id}text`)}
    </>
  );
}
