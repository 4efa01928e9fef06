import { share, type FluidChart, type FluidPanel } from "@/lib/analysis/charts/fluid";
import type { ChartModel, EpisodeStatus } from "@/lib/analysis/charts/types";
import { StaticMarkup } from "@/components/ui/static-markup";
import { AxisRow } from "./axis-row";
import { ChartLetters, type LetterLinks } from "./chart-letters";
import { FluidTexts } from "./fluid-texts";
import { HatchPatterns } from "./hatch-patterns";
import { PanelGrid, PanelSeries } from "./panel-shapes";
import { Stretched } from "./stretched";
import "./charts.css";
import { shownClass } from "./shown-class";

interface TrendChartProps {
  chart: FluidChart;
  /** Begins the ids within it. */
  id: string;
  /** The ids of the elements that name it: where every panel is drawn, and where the narrow layouts leave some out. */
  labelledBy: { wide: string; narrow: string };
  links?: LetterLinks | undefined;
}

/** The chart of trends on screen, as wide as its place: paths are stretched, and texts keep their size. */
export function TrendChart({ chart, id, labelledBy, links }: TrendChartProps) {
  const { drawn, panels } = chart;
  const hasLine = drawn.panels.some(({ lines }) => lines.length > 0);
  const isOneName = labelledBy.wide === labelledBy.narrow;
  return (
    <StaticMarkup className={`trend-chart ${hasLine ? "" : "chart-without-line"}`}>
      <div role="img" aria-labelledby={labelledBy.wide} className={`chart-image ${isOneName ? "" : "chart-from-2"}`} />
      {!isOneName && <div role="img" aria-labelledby={labelledBy.narrow} className="chart-image chart-until-1" />}
      <HatchPatterns id={id} statuses={new Set(drawn.panels.flatMap((each) => each.episodes.map(statusOf)))} />
      {panels.map((each, index) => (
        <Panel key={each.panel.key} fluid={each} chart={chart} id={id}>
          <ChartLetters keys={each.keys} above={panels.slice(0, index)} links={links} />
        </Panel>
      ))}
      <AxisRow chart={chart} />
    </StaticMarkup>
  );
}

const statusOf = ({ status }: { status: EpisodeStatus }) => status;

interface PanelProps {
  fluid: FluidPanel;
  chart: FluidChart;
  id: string;
  children: React.ReactNode;
}

function Panel({ fluid, chart, id, children }: PanelProps) {
  const { panel, isWideOnly, hasLabels, texts } = fluid;
  const { drawn } = chart;
  const classes = [`chart-panel chart-${panel.key}`, hasLabels && "has-labels", isWideOnly && "chart-from-2"];
  return (
    <div className={classes.filter(Boolean).join(" ")}>
      <p aria-hidden="true" className="chart-head">
        <b>{panel.name}</b> <span>{panel.unit}</span>
        {panel.now !== null && (
          <span className="chart-now">
            <span>{chart.lastSevenDays}</span> <b>{panel.now}</b>
          </span>
        )}
      </p>
      <div data-panel={panel.key} className="chart-plot">
        <svg aria-hidden="true" className="chart">
          <Stretched model={drawn} top={panel.top} bottom={panel.bottom}>
            <PanelGrid panel={panel} model={drawn} sessionLines={linesClass(chart)} edge="chart-until-2" />
          </Stretched>
          <Surfaces panel={panel} model={drawn} id={id} />
          <Stretched model={drawn} top={panel.top} bottom={panel.bottom}>
            <PanelSeries panel={panel} id={`${id}${panel.key}`} />
          </Stretched>
          <g className="chart-text-tick" textAnchor="end">
            {panel.gridlines.map(({ y, label }) => (
              <text key={y} x="-9" y={percent((y - panel.top) / (panel.bottom - panel.top))} dy="4">
                {label.text}
              </text>
            ))}
          </g>
          <FluidTexts texts={texts} />
        </svg>
        {children}
      </div>
    </div>
  );
}

function linesClass({ sessionLinesFrom: from }: FluidChart): string | null {
  return from === null ? null : (shownClass({ from, until: Infinity }) ?? "");
}

/** Surfaces of low periods; their hatching keeps its angle in every width. */
function Surfaces({ panel, model, id }: { panel: FluidPanel["panel"]; model: ChartModel; id: string }) {
  return panel.episodes.map(({ findingId, status, hatch, surface: { x, width } }) => {
    if (!hatch) return null;
    const place = {
      x: percent(share(x, model) / 100),
      width: percent(width / (model.right - model.left)),
      height: "100%",
    };
    return (
      <g key={findingId} className={`chart-${status}`}>
        <rect className="chart-wash" {...place} />
        <rect {...place} fill={`url(#${id}${status})`} />
      </g>
    );
  });
}

const percent = (part: number) => `${Math.round(part * 10_000) / 100}%`;
