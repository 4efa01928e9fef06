import { groupedBy } from "@/lib/platform/data/grouped-by";
import { EVENT_REACH } from "@/lib/analysis/charts/event-marks";
import { share, type FluidChart } from "@/lib/analysis/charts/fluid";
import { dotsPath } from "@/lib/analysis/charts/path";
import { FluidTexts } from "./fluid-texts";
import { Stretched } from "./stretched";
import { shownClass } from "./shown-class";
import "./charts.css";

/** The axis of time: sessions, life events, and the names of months or weeks. */
export function AxisRow({ chart }: { chart: FluidChart }) {
  const { drawn, axisTexts, ticks, sessionsName } = chart;
  const { axisY, left, right, sessions } = drawn;
  // Dots of many sessions are smaller, so that they stay apart.
  const dot = `clamp(1.6px, ${Math.round(670 / Math.max(1, sessions.length)) / 10}cqw, 6px)`;
  const dots = (isHeld: boolean) =>
    dotsPath(sessions.filter(({ held }) => held === isHeld).map(({ cx: x, cy: y }) => ({ x, y })));
  const hasOpen = sessions.some(({ held }) => !held);
  return (
    <div aria-hidden="true" className={`chart-axis-row ${sessions.length > 0 ? "has-sessions" : ""}`}>
      {sessions.length > 0 && <b className="chart-from-3">{sessionsName}</b>}
      <svg className="chart">
        <Stretched model={drawn} top={axisY} bottom={drawn.height}>
          <path className="chart-axis" d={`M${left} ${axisY}H${right}`} />
          {drawn.events.map(
            ({ lasts }, index) =>
              lasts && <path key={index} className="chart-event-lasts" d={`M${lasts.x1} ${axisY}H${lasts.x2}`} />,
          )}
          <path className="chart-session-dots" style={{ strokeWidth: dot }} d={dots(true)} />
          {hasOpen && (
            <>
              <path className="chart-open-dots" style={{ strokeWidth: `calc(${dot} + 1px)` }} d={dots(false)} />
              <path className="chart-open-dots inside" style={{ strokeWidth: `calc(${dot} - 2px)` }} d={dots(false)} />
            </>
          )}
          {tickGroups(ticks).map(([shown, xs]) => (
            <path key={shown} className={`chart-tick-line ${shown}`} d={xs.map((x) => tickPath(x, chart)).join("")} />
          ))}
        </Stretched>
        {drawn.events.map(
          ({ x }, index) =>
            x !== null && (
              <svg key={index} x={`${share(x, drawn)}%`}>
                <path className="chart-event" d={DIAMOND} />
              </svg>
            ),
        )}
        <FluidTexts texts={axisTexts} />
      </svg>
    </div>
  );
}

const DIAMOND = `M0 ${-EVENT_REACH}l${EVENT_REACH} ${EVENT_REACH}l-${EVENT_REACH} ${EVENT_REACH}l-${EVENT_REACH} -${EVENT_REACH}Z`;

/** The ticks that are shown in the same widths, by the classes that say so. */
function tickGroups(ticks: FluidChart["ticks"]): [string, number[]][] {
  const groups = groupedBy(ticks, (tick) => shownClass(tick) ?? "");
  return [...groups].map(([shown, members]) => [shown, members.map(({ x }) => x)]);
}

function tickPath(percent: number, { drawn }: FluidChart): string {
  const { left, right, ticks } = drawn;
  const [first] = ticks;
  const x = Math.round((left + (percent / 100) * (right - left)) * 10) / 10;
  return first ? `M${x} ${first.y1}V${first.y2}` : "";
}
