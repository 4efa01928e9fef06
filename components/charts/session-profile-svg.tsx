import type { ProfileModel } from "@/lib/analysis/charts/session-profile";
import type { PanelKey } from "@/lib/analysis/charts/types";
import { ChartSvg } from "./chart-svg";

interface SessionProfileSvgProps {
  model: ProfileModel;
  panel: PanelKey;
  label: string;
  text: { session: string; n: string; value: (value: number) => string; offset: (offset: number) => string };
}

/** Large enough to be read where the panel is drawn narrower than its model. */
const LETTERS = 14;
/** Days that are numbered under the axis; every day shows its n. */
const NAMED = [-3, 0, 3, 6];

/** One measure around sessions: the mean of each day, its band, and how many sessions have that day. */
export function SessionProfileSvg({ model, panel, label, text }: SessionProfileSvgProps) {
  const { height, left, right, session } = model;
  return (
    <ChartSvg model={model} label={label}>
      <g className={`chart-${panel} chart-plain`}>
        {model.grid.map(({ value, y }) => (
          <g key={value}>
            <path className={value === 0 ? "chart-axis" : "chart-grid"} d={`M${left} ${y}H${right}`} />
            <text className="chart-text-tick" x={left - 8} y={y + 4} fontSize={LETTERS} textAnchor="end">
              {text.value(value)}
            </text>
          </g>
        ))}
        <path className="chart-band" d={model.band} />
        <path className="chart-session-dotted" d={`M${session.x} ${session.y1}V${session.y2}`} />
        <circle className="chart-session" cx={session.x} cy={session.y2} r={3.6} />
        <path className="chart-line" d={model.line} />
        {model.points.map(({ x, y }) => (
          <circle key={x} className="chart-profile-point" cx={x} cy={y} r={2.6} />
        ))}
        {model.ticks.map(({ x, offset, n }) => (
          <g key={offset}>
            {NAMED.includes(offset) && (
              <text className="chart-text-tick" x={x} y={height - 24} fontSize={LETTERS} textAnchor="middle">
                {offset === 0 ? text.session : text.offset(offset)}
              </text>
            )}
            <text className="chart-text-tick" x={x} y={height - 5} fontSize={LETTERS} textAnchor="middle">
              {n}
            </text>
          </g>
        ))}
        <text className="chart-text-tick" x={0} y={height - 5} fontSize={LETTERS}>
          {text.n}
        </text>
      </g>
    </ChartSvg>
  );
}
