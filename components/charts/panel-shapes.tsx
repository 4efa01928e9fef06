import { dotsPath, linesPath } from "@/lib/analysis/charts/path";
import type { ChartModel, ChartPanel } from "@/lib/analysis/charts/types";
import "./charts.css";

interface PanelGridProps {
  panel: ChartPanel;
  model: ChartModel;
  /** Class of the vertical lines of sessions; null when there is no room for them. */
  sessionLines: string | null;
  /** Class of the line on the left. */
  edge: string;
}

/** What lies below everything: lines of the scale, of the sessions and of life events. */
export function PanelGrid({ panel: { gridlines, top, bottom }, model, sessionLines, edge }: PanelGridProps) {
  const held = sessionLines === null ? [] : model.sessions.filter((session) => session.held);
  const verticals = held.map(({ cx: x }) => ({ from: { x, y: top }, to: { x, y: bottom } }));
  const events = model.events.map(({ x }) => (x === null ? "" : `M${x} ${top}V${bottom}`)).join("");
  return (
    <>
      <path className="chart-grid" d={gridlines.map(({ y }) => `M${model.left} ${y}H${model.right}`).join("")} />
      {verticals.length > 0 && <path className={`chart-session-line ${sessionLines}`} d={linesPath(verticals)} />}
      {events !== "" && <path className="chart-event-line" d={events} />}
      <path className={`chart-axis ${edge}`} d={`M${model.left} ${top}V${bottom}`} />
    </>
  );
}

interface PanelSeriesProps {
  panel: ChartPanel;
  /** An id for the line, which is drawn twice. */
  id: string;
  pointRadius?: number;
}

/** What lies over the surfaces of episodes: their brackets, the line with its band, the points and the gaps. */
export function PanelSeries({ panel: { episodes, lines, points, gaps }, id, pointRadius }: PanelSeriesProps) {
  const bands = lines.map(({ band }) => band ?? "").join("");
  return (
    <>
      {episodes.map(({ findingId, status, bracket, before }) => (
        <g key={findingId} className={`chart-${status}`}>
          <path
            className="chart-bracket"
            d={bracket.d}
            strokeWidth={bracket.strokeWidth}
            strokeDasharray={bracket.dash ?? undefined}
          />
          {before && <path className="chart-before" d={`M${before.x1} ${before.y}H${before.x2}`} />}
        </g>
      ))}
      {bands !== "" && <path className="chart-band" d={bands} />}
      {lines.length > 0 && (
        <>
          <defs>
            {/* As attributes: the style sheet does not reach a path through its use in every browser. */}
            <path id={id} fill="none" vectorEffect="non-scaling-stroke" d={lines.map(({ d }) => d).join("")} />
          </defs>
          <use href={`#${id}`} className="chart-halo" />
        </>
      )}
      <path className="chart-points" strokeWidth={pointRadius && pointRadius * 2} d={dotsPath(points)} />
      {lines.length > 0 && <use href={`#${id}`} className="chart-line" />}
      {gaps.length > 0 && (
        <path className="chart-gap-line" d={gaps.map(({ x1, x2, y }) => `M${x1} ${y}H${x2}`).join("")} />
      )}
    </>
  );
}
