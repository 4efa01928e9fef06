import { getLocale, getTranslations } from "next-intl/server";
import { useId, type ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { chartDescription, chartSummary, chartTitle, eventList } from "@/lib/analysis/charts/description";
import { chartModels } from "@/lib/analysis/charts/model";
import type { ChartModel, ChartRecord } from "@/lib/analysis/charts/types";
import { chartText } from "@/lib/analysis/charts/text";
import { formatter } from "@/lib/platform/i18n/format";
import { cursorData, cursorScale } from "@/lib/analysis/charts/cursor";
import { ChartLetters } from "./chart-letters";
import { ChartLegend } from "./chart-legend";
import { ChartCursor } from "./chart-cursor";
import { TrendChartSvg } from "./trend-chart-svg";
import "./charts.css";

const LAYOUTS = ["wide", "medium", "narrow"] as const;

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

/**
 * The chart of Trends, drawn on the server in three layouts; the style sheet shows the one that fits. It has an
 * accessible name and description.
 */
export async function TrendFigure({ record, nameOf, hrefOf, beside, children }: TrendFigureProps) {
  const [t, locale] = await Promise.all([getTranslations("charts"), getLocale()]);
  const format = formatter(locale);
  const models = chartModels(record, chartText(t, format), LAYOUTS);
  const scales = Object.fromEntries(LAYOUTS.map((layout) => [layout, cursorScale(models[layout])]));
  const context = { t, format, days: record.days, nameOf };
  const textOf = (model: ChartModel) => `${chartTitle(context, model)}. ${chartDescription(context, model)}`;
  return (
    <figure className="chart-figure">
      <Described texts={LAYOUTS.map((layout) => textOf(models[layout]))}>
        {(ids) => (
          <ChartCursor
            data={cursorData(models.wide, record)}
            scales={scales}
            resting={chartSummary(context, models.wide)}
          >
            {LAYOUTS.map((layout, i) => (
              <div key={layout} data-layout={layout} className={`chart-layout chart-layout-${layout}`}>
                <TrendChartSvg model={models[layout]} labelledBy={ids[i] ?? ""} />
                {hrefOf && <ChartLetters model={models[layout]} hrefOf={hrefOf} nameOf={nameOf} />}
              </div>
            ))}
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
          <ChartLegend model={models.wide} />
          {models.wide.events.length > 0 && (
            <p className="mt-3 max-w-measure text-small text-ink-2">
              {t("described.events", { list: eventList(context, models.wide) })}
            </p>
          )}
          <div className="mt-4 max-w-measure space-y-2 text-small text-ink-2">
            <p>{t("howDrawn.selfReport")}</p>
            {models.wide.panels.some(({ lines }) => lines.length > 0) && (
              <>
                <p>{t("howDrawn.line", { days: models.wide.reachDays })}</p>
                <p>{t("howDrawn.band")}</p>
                <p>{t("howDrawn.findings")}</p>
              </>
            )}
          </div>
          {children}
        </Disclosure>
        {beside}
      </div>
    </figure>
  );
}

interface DescribedProps {
  texts: readonly string[];
  /** Draws with the ids of the texts, in their order. */
  children: (ids: readonly string[]) => ReactNode;
}

/** Layouts that draw the same share their description. */
function Described({ texts, children }: DescribedProps) {
  const id = useId();
  const different = [...new Set(texts)];
  return (
    <>
      {/* Hidden elements still describe the chart, and are not read out by themselves. */}
      {different.map((text, i) => (
        <p key={text} id={`${id}${i}`} hidden>
          {text}
        </p>
      ))}
      {children(texts.map((text) => `${id}${different.indexOf(text)}`))}
    </>
  );
}
