import { getLocale, getTranslations } from "next-intl/server";
import { useId, type ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { StaticMarkup } from "@/components/ui/static-markup";
import { chartDescription, chartSummary, chartTitle, eventList } from "@/lib/analysis/charts/description";
import { fluidChart } from "@/lib/analysis/charts/fluid";
import type { ChartModel, ChartRecord } from "@/lib/analysis/charts/types";
import { chartText } from "@/lib/analysis/charts/text";
import { formatter } from "@/lib/platform/i18n/format";
import { cursorData } from "@/lib/analysis/charts/cursor";
import { packed } from "@/lib/analysis/charts/cursor-series";
import { ChartLegend } from "./chart-legend";
import { ChartCursor } from "./chart-cursor";
import { TrendChart } from "./trend-chart";
import "./charts.css";

interface TrendFigureProps {
  record: ChartRecord;
  /** The name of a finding, by its id. */
  nameOf: (findingId: string) => string;
  /** The address of the finding with a letter, when it is on the page. */
  hrefOf?: (letter: string) => string;
  /** Stands beside the fold that explains the drawing. */
  beside?: ReactNode;
  /** Stands at the end of that fold. */
  children?: ReactNode;
}

/** The chart of Trends, drawn on the server for any width, with its name, its legend and how it is drawn. */
export async function TrendFigure({ record, nameOf, hrefOf, beside, children }: TrendFigureProps) {
  const [t, locale] = await Promise.all([getTranslations("charts"), getLocale()]);
  const format = formatter(locale);
  const chart = fluidChart(record, chartText(t, format));
  const { drawn, models } = chart;
  const context = { t, format, days: record.days, nameOf };
  const textOf = (model: ChartModel) => `${chartTitle(context, model)}. ${chartDescription(context, model)}`;
  return (
    <figure className="chart-figure">
      <Described wide={textOf(drawn)} narrow={textOf(models.narrow)}>
        {(labelledBy) => (
          <ChartCursor packedData={packed(cursorData(drawn, record))} resting={chartSummary(context, drawn)}>
            <TrendChart
              chart={chart}
              id={`${labelledBy.wide}c`}
              labelledBy={labelledBy}
              links={hrefOf && { hrefOf, nameOf }}
            />
          </ChartCursor>
        )}
      </Described>
      <div className="chart-foot flex flex-wrap items-start gap-x-5 shell:mt-2 shell:gap-x-6.5 wide:pl-[calc(var(--spacing-margin-col)+var(--spacing-gutter))]">
        <Disclosure
          summary={
            <>
              <span className="shell:hidden">{t("howDrawn.short")}</span>
              <span className="hidden shell:inline">{t("howDrawn.summary")}</span>
            </>
          }
        >
          <ChartLegend model={drawn} />
          {drawn.events.length > 0 && (
            <p className="mt-3 max-w-measure text-small text-ink-2">
              {t("described.events", { list: eventList(context, drawn) })}
            </p>
          )}
          <StaticMarkup className="mt-4 max-w-measure space-y-2 text-small text-ink-2">
            <p>{t("howDrawn.selfReport")}</p>
            {drawn.panels.some(({ lines }) => lines.length > 0) && (
              <>
                <p>{t("howDrawn.line", { days: drawn.reachDays })}</p>
                <p>{t("howDrawn.band")}</p>
                <p>{t("howDrawn.findings")}</p>
              </>
            )}
          </StaticMarkup>
          {children}
        </Disclosure>
        {beside}
      </div>
    </figure>
  );
}

interface DescribedProps {
  wide: string;
  narrow: string;
  /** Draws with the ids of the texts. */
  children: (ids: { wide: string; narrow: string }) => ReactNode;
}

/** What names the chart; widths that draw the same panels share it. */
function Described({ wide, narrow, children }: DescribedProps) {
  const id = useId();
  const ids = { wide: id, narrow: wide === narrow ? id : `${id}narrow` };
  return (
    <>
      {/* Hidden elements still describe the chart, and are not read out by themselves. */}
      <p id={ids.wide} hidden>
        {wide}
      </p>
      {wide !== narrow && (
        <p id={ids.narrow} hidden>
          {narrow}
        </p>
      )}
      {children(ids)}
    </>
  );
}
