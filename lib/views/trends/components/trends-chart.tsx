import { getTranslations } from "next-intl/server";
import { TrendFigure } from "@/components/charts/trend-figure";
import { TextLink } from "@/components/ui/text-link";
import type { ScreenWidth } from "@/lib/analysis/charts/range";
import type { ChartRecord } from "@/lib/analysis/charts/types";
import { viewAddress, type TrendsView } from "@/lib/analysis/charts/view";
import type { PanelKey } from "@/lib/analysis/charts/types";
import { CHART_ANCHOR, findingHref } from "./finding-anchor";
import { DayTable } from "./day-table";
import { PanelSwitch } from "./panel-switch";
import { RangeSwitch } from "./range-switch";

const BESIDE_MARGIN = "wide:pl-[calc(var(--spacing-margin-col)+var(--spacing-gutter))]";

interface TrendsChartProps {
  view: TrendsView;
  chart: ChartRecord;
  /** Panels that have values to draw. */
  panels: readonly PanelKey[];
  width: ScreenWidth;
  nameOf: (findingId: string) => string;
}

/** The chosen period as a chart or as a table, with the links that choose. */
export async function TrendsChart({ view, chart, panels, width, nameOf }: TrendsChartProps) {
  const t = await getTranslations("trends");
  const toggle = (
    <TextLink
      tone="quiet"
      icon={view.isTable ? "curve" : "table"}
      href={viewAddress({ ...view, isTable: !view.isTable })}
    >
      {view.isTable ? (
        t("asChart")
      ) : (
        <>
          <span className="shell:hidden">{t("asTableShort")}</span>
          <span className="hidden shell:inline">{t("asTable")}</span>
        </>
      )}
    </TextLink>
  );
  return (
    <section id={CHART_ANCHOR} className="border-t border-hair pt-1 pb-2">
      <h2 className="sr-only">{t("chartLabel")}</h2>
      <div className={`chart-switch ${BESIDE_MARGIN}`}>
        <div className="flex flex-wrap justify-between shell:gap-x-6.5">
          <RangeSwitch view={view} />
          {view.isTable ? (
            <div className="flex flex-wrap gap-x-6">
              {toggle}
              <a
                href={`/trends/csv?range=${view.range}`}
                download
                className="inline-flex min-h-tap items-center text-control"
              >
                {t("asCsv")}
              </a>
            </div>
          ) : (
            panels.length > 1 &&
            (width === "phone" ? (
              <PanelSwitch view={view} panels={panels} width="phone" />
            ) : (
              <>
                <div className="chart-switch-narrow">
                  <PanelSwitch view={view} panels={panels} width="phone" />
                </div>
                <div className="chart-switch-wide">
                  <PanelSwitch view={view} panels={panels} width="wide" />
                </div>
              </>
            ))
          )}
        </div>
      </div>
      {view.isTable ? (
        <div className={BESIDE_MARGIN}>
          <DayTable record={chart} />
        </div>
      ) : (
        <TrendFigure
          record={chart}
          nameOf={nameOf}
          hrefOf={findingHref}
          beside={
            <>
              {toggle}
              <TextLink tone="quiet" href="/trends/explore">
                <span className="shell:hidden">{t("exploreShort")}</span>
                <span className="hidden shell:inline">{t("explore")}</span>
              </TextLink>
            </>
          }
        >
          <p>
            <TextLink tone="quiet" href="/life-events">
              {t("addEvent")}
            </TextLink>
          </p>
        </TrendFigure>
      )}
    </section>
  );
}
