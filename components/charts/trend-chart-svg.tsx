import { EVENT_REACH } from "@/lib/analysis/charts/event-marks";
import { dotsPath } from "@/lib/analysis/charts/path";
import type {
  ChartEpisode,
  ChartModel,
  ChartPanel,
  EventMark,
  PlacedText,
  SessionMark,
} from "@/lib/analysis/charts/types";
import { ChartSvg } from "./chart-svg";
import { PanelGrid, PanelSeries } from "./panel-shapes";

/** The chart of trends on a sheet of paper, which has one width; `labelledBy` is the id of its name. */
export function TrendChartSvg({ model, labelledBy }: { model: ChartModel; labelledBy: string }) {
  return (
    <ChartSvg model={model} labelledBy={labelledBy}>
      {model.panels.map((panel) => (
        <Panel key={panel.key} panel={panel} model={model} id={`${labelledBy}${panel.key}`} />
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

function Panel({ panel, model, id }: { panel: ChartPanel; model: ChartModel; id: string }) {
  return (
    <g className={`chart-${panel.key}`}>
      <PanelGrid panel={panel} model={model} sessionLines={model.sessionLines ? "" : null} edge="" />
      {panel.episodes.map((episode) => (
        <EpisodeSurface key={episode.findingId} episode={episode} />
      ))}
      <PanelSeries panel={panel} id={id} pointRadius={model.pointRadius} />
      {[...panel.gridlines, ...panel.gaps].map(({ label }, index) => (
        <Label key={index} label={label} />
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

/** The surface of an episode with its hatching. */
function EpisodeSurface({ episode: { surface, hatch, status } }: { episode: ChartEpisode }) {
  if (!hatch) return null;
  return (
    <g className={`chart-${status}`}>
      <rect className="chart-wash" {...surface} />
      <path
        className="chart-hatch"
        d={hatch.d}
        strokeWidth={hatch.strokeWidth}
        strokeDasharray={hatch.dash ?? undefined}
      />
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
