import { EVENT_REACH } from "@/lib/analysis/charts/event-marks";
import { dotsPath, linesPath } from "@/lib/analysis/charts/path";
import type {
  ChartEpisode,
  ChartModel,
  ChartPanel,
  EventMark,
  PlacedText,
  SessionMark,
} from "@/lib/analysis/charts/types";
import { ChartSvg } from "./chart-svg";

/** The trends chart of one layout as SVG; `titleId` and `descriptionId` are the ids of its name and its description. */
export function TrendChartSvg({ model, labelledBy }: { model: ChartModel; labelledBy: string }) {
  return (
    <ChartSvg model={model} labelledBy={labelledBy}>
      {model.panels.map((panel) => (
        <Panel key={panel.key} panel={panel} model={model} />
      ))}
      <path className="chart-axis" d={`M${model.left} ${model.axisY}H${model.right}`} />
      {model.events.map((event, index) => (
        <EventOnAxis key={index} event={event} y={model.axisY} />
      ))}
      <Label label={model.sessionsLabel} />
      <Sessions sessions={model.sessions} />
      {model.ticks.map(({ day, x, y1, y2, label }) => (
        <g key={day}>
          <path className="chart-tick-line" d={`M${x} ${y1}V${y2}`} />
          <Label label={label} />
        </g>
      ))}
    </ChartSvg>
  );
}

function Panel({ panel, model }: { panel: ChartPanel; model: ChartModel }) {
  const verticals = model.sessions.filter(({ held }) => held && model.sessionLines);
  return (
    <g className={`chart-${panel.key}`}>
      {panel.gridlines.map(({ y, label }) => (
        <g key={y}>
          <path className="chart-grid" d={`M${model.left} ${y}H${model.right}`} />
          <Label label={label} />
        </g>
      ))}
      <path
        className="chart-session-line"
        d={linesPath(verticals.map(({ cx: x }) => ({ from: { x, y: panel.top }, to: { x, y: panel.bottom } })))}
      />
      <path
        className="chart-event-line"
        d={model.events.map(({ x }) => (x === null ? "" : `M${x} ${panel.top}V${panel.bottom}`)).join("")}
      />
      {model.layout !== "wide" && <path className="chart-axis" d={`M${model.left} ${panel.top}V${panel.bottom}`} />}
      {panel.episodes.map((episode) => (
        <EpisodeSurface key={episode.findingId} episode={episode} />
      ))}
      <path className="chart-band" d={panel.lines.map(({ band }) => band ?? "").join("")} />
      <path className="chart-halo" d={panel.lines.map(({ d }) => d).join("")} />
      <path className="chart-points" strokeWidth={model.pointRadius * 2} d={dotsPath(panel.points)} />
      <path className="chart-line" d={panel.lines.map(({ d }) => d).join("")} />
      {panel.gaps.map(({ from, x1, x2, y, label }) => (
        <g key={from}>
          <path className="chart-gap-line" d={`M${x1} ${y}H${x2}`} />
          <Label label={label} />
        </g>
      ))}
      {panel.episodes.map((episode) => (
        <EpisodeLabel key={episode.findingId} episode={episode} />
      ))}
      {panel.heading.map((label) => (
        <Label key={`${label.x} ${label.y}`} label={label} />
      ))}
    </g>
  );
}

/** Session dots. Sessions that took place are one path, since circles for ten years would be a third of the page. */
function Sessions({ sessions }: { sessions: readonly SessionMark[] }) {
  const held = sessions.filter((session) => session.held);
  const others = sessions.filter((session) => !session.held);
  return (
    <>
      <path
        className="chart-session-dots"
        strokeWidth={2 * (held[0]?.r ?? 0)}
        d={dotsPath(held.map(({ cx, cy }) => ({ x: cx, y: cy })))}
      />
      {others.map(({ cx, cy, r }, index) => (
        // A day can hold two sessions.
        <circle key={index} className="chart-session-open" cx={cx} cy={cy} r={r} />
      ))}
      {sessions.map(({ number }, index) => number && <Label key={index} label={number} />)}
    </>
  );
}

/** A life event: a diamond on its first day and a bar over its days. */
function EventOnAxis({ event: { x, lasts }, y }: { event: EventMark; y: number }) {
  return (
    <>
      {lasts && <path className="chart-event-lasts" d={`M${lasts.x1} ${y}H${lasts.x2}`} />}
      {x !== null && (
        <path
          className="chart-event"
          d={`M${x} ${y - EVENT_REACH}l${EVENT_REACH} ${EVENT_REACH}l-${EVENT_REACH} ${EVENT_REACH}l-${EVENT_REACH} -${EVENT_REACH}Z`}
        />
      )}
    </>
  );
}

/** The part of an episode behind the line: surface, hatching, bracket and the level before. */
function EpisodeSurface({ episode }: { episode: ChartEpisode }) {
  const { surface, hatch, bracket, before } = episode;
  return (
    <g className={`chart-${episode.status}`}>
      {hatch && <rect className="chart-wash" {...surface} />}
      {hatch && (
        <path
          className="chart-hatch"
          d={hatch.d}
          strokeWidth={hatch.strokeWidth}
          strokeDasharray={hatch.dash ?? undefined}
        />
      )}
      <path
        className="chart-bracket"
        d={bracket.d}
        strokeWidth={bracket.strokeWidth}
        strokeDasharray={bracket.dash ?? undefined}
      />
      {before && <path className="chart-before" d={`M${before.x1} ${before.y}H${before.x2}`} />}
    </g>
  );
}

/** The part of an episode in front of the line: label and letter. */
function EpisodeLabel({ episode }: { episode: ChartEpisode }) {
  const { key, label, before, letter } = episode;
  return (
    <g className={`chart-${episode.status}`}>
      <Label label={label} />
      <Label label={before?.label ?? null} />
      {key && (
        <>
          <circle className="chart-key" cx={key.cx} cy={key.cy} r={key.r} strokeDasharray={key.dash ?? undefined} />
          <text className="chart-key-letter" x={key.cx} y={key.cy + 4.5} textAnchor="middle">
            {letter}
          </text>
        </>
      )}
    </g>
  );
}

function Label({ label }: { label: PlacedText | null }) {
  if (!label) return null;
  const { text, x, y, anchor, size, role } = label;
  return (
    <text
      className={`chart-text-${role}`}
      x={x}
      y={y}
      fontSize={size}
      textAnchor={anchor === "start" ? undefined : anchor}
    >
      {text}
    </text>
  );
}
