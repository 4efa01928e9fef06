import { Circle, G, Line, Path, Rect, Svg, Text } from "@react-pdf/renderer";
import { EVENT_REACH } from "@/lib/analysis/charts/event-marks";
import { dotsPath } from "@/lib/analysis/charts/path";
import type {
  ChartEpisode,
  ChartModel,
  ChartPanel,
  EventMark,
  PlacedText,
  Point,
  TextRole,
} from "@/lib/analysis/charts/types";
import { widthOf } from "@/lib/views/summary/core/letter-widths";
import { PT } from "./styles";

const INK = "#111111";
const SOFT = "#cfcfcf";
const BOLD: ReadonlySet<TextRole> = new Set(["panel-name", "episode"]);

/** The chart of the summary as vectors in black: the same model as on screen, patterns included. */
export function PdfChart({ chart, fonts }: { chart: ChartModel; fonts: string[] }) {
  const { width, height, panels, axisY } = chart;
  const held = chart.sessions.filter((session) => session.held);
  return (
    <Svg viewBox={`0 0 ${width} ${height}`} width={width * PT} height={height * PT}>
      {chart.sessionLines &&
        panels.map(({ key, top, bottom }) => (
          <Path
            key={key}
            d={held.map(({ cx }) => `M${cx} ${top}V${bottom}`).join("")}
            strokeWidth={1}
            stroke="#e3e3e3"
            fill="none"
          />
        ))}
      {panels.map((panel) => (
        <Panel key={panel.key} panel={panel} chart={chart} fonts={fonts} />
      ))}
      <Line x1={chart.left} x2={chart.right} y1={axisY} y2={axisY} stroke="#666666" strokeWidth={1} />
      {chart.events.map((event, index) => (
        <Event key={index} event={event} y={axisY} />
      ))}
      {chart.sessionsLabel && <Label text={chart.sessionsLabel} fonts={fonts} />}
      <Dots points={held.map(({ cx, cy }) => ({ x: cx, y: cy }))} radius={held[0]?.r ?? 0} opacity={1} />
      {chart.sessions.map(({ cx, cy, r, held: wasHeld, number }, index) => (
        <G key={index}>
          {!wasHeld && <Circle cx={cx} cy={cy} r={r} fill="#ffffff" stroke={INK} strokeWidth={1.2} />}
          {number && <Label text={number} fonts={fonts} />}
        </G>
      ))}
      {chart.ticks.map(({ day, x, y1, y2, label }) => (
        <G key={day}>
          <Line x1={x} x2={x} y1={y1} y2={y2} stroke="#666666" strokeWidth={1} />
          {label && <Label text={label} fonts={fonts} />}
        </G>
      ))}
    </Svg>
  );
}

/** Ten years of single circles take longer to lay out than all the rest: they are one path of round dots. */
function Dots({ points, radius, opacity }: { points: readonly Point[]; radius: number; opacity: number }) {
  if (points.length === 0) return null;
  const stroke = { stroke: INK, strokeOpacity: opacity, strokeWidth: 2 * radius, strokeLinecap: "round" } as const;
  return <Path d={dotsPath(points)} fill="none" {...stroke} />;
}

/** A diamond where it began, a bar for as long as it lasted. */
function Event({ event: { x, lasts }, y }: { event: EventMark; y: number }) {
  const r = EVENT_REACH;
  return (
    <G>
      {lasts && <Line x1={lasts.x1} x2={lasts.x2} y1={y} y2={y} stroke="#777777" strokeWidth={3} />}
      {x !== null && (
        <Path
          d={`M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`}
          fill="#ffffff"
          stroke={INK}
          strokeWidth={1.5}
        />
      )}
    </G>
  );
}

function Panel({ panel, chart, fonts }: { panel: ChartPanel; chart: ChartModel; fonts: string[] }) {
  return (
    <G>
      {panel.gridlines.map(({ y, label }) => (
        <G key={y}>
          <Line x1={chart.left} x2={chart.right} y1={y} y2={y} stroke={SOFT} strokeWidth={0.8} />
          <Label text={label} fonts={fonts} />
        </G>
      ))}
      {panel.episodes.map((episode) => (
        <EpisodeSurface key={episode.findingId} episode={episode} />
      ))}
      <Line x1={chart.left} x2={chart.left} y1={panel.top} y2={panel.bottom} stroke="#666666" strokeWidth={1} />
      {chart.events.map(({ x }, index) =>
        x === null ? null : (
          <Line
            key={index}
            x1={x}
            x2={x}
            y1={panel.top}
            y2={panel.bottom}
            stroke="#777777"
            strokeWidth={1}
            strokeDasharray="1 3"
          />
        ),
      )}
      {panel.lines.map(({ band }, index) => band && <Path key={index} d={band} fill={INK} fillOpacity={0.12} />)}
      {panel.lines.map(({ d }) => (
        <Path
          key={`halo${d}`}
          d={d}
          stroke="#ffffff"
          strokeWidth={5}
          strokeLinejoin="round"
          strokeOpacity={0.9}
          fill="none"
        />
      ))}
      <Dots points={panel.points} radius={chart.pointRadius} opacity={0.75} />
      {panel.lines.map(({ d }) => (
        <Path key={d} d={d} stroke={INK} strokeWidth={1.9} strokeLinecap="round" strokeLinejoin="round" fill="none" />
      ))}
      {panel.gaps.map(({ from, x1, x2, y, label }) => (
        <G key={from}>
          <Line x1={x1} x2={x2} y1={y} y2={y} stroke="#666666" strokeWidth={1.4} strokeDasharray="2 3" />
          {label && <LabelOnPattern text={label} fonts={fonts} />}
        </G>
      ))}
      {panel.episodes.map((episode) => (
        <EpisodeMarks key={episode.findingId} episode={episode} fonts={fonts} />
      ))}
      {panel.heading.map((text) => (
        <Label key={text.role} text={text} fonts={fonts} />
      ))}
    </G>
  );
}

function EpisodeSurface({ episode: { surface, hatch, status } }: { episode: ChartEpisode }) {
  const { x, y, width, height } = surface;
  if (!hatch) return null;
  return (
    <G>
      <Rect x={x} y={y} width={width} height={height} fill="#ffffff" />
      <Path
        d={hatch.d}
        stroke={status === "recovered" ? "#555555" : "#666666"}
        strokeWidth={hatch.strokeWidth}
        fill="none"
        {...(hatch.dash && { strokeDasharray: hatch.dash })}
      />
    </G>
  );
}

function EpisodeMarks({ episode, fonts }: { episode: ChartEpisode; fonts: string[] }) {
  const { bracket, key, label, before, letter } = episode;
  return (
    <G>
      <Path
        d={bracket.d}
        stroke={INK}
        strokeWidth={bracket.strokeWidth}
        fill="none"
        {...(bracket.dash && { strokeDasharray: bracket.dash })}
      />
      {before && (
        <G>
          <Line
            x1={before.x1}
            x2={before.x2}
            y1={before.y}
            y2={before.y}
            stroke="#333333"
            strokeWidth={1}
            strokeDasharray="4 3"
          />
          {before.label && <LabelOnPattern text={before.label} fonts={fonts} />}
        </G>
      )}
      {label && <Label text={label} fonts={fonts} />}
      {key && <KeyMark {...key} letter={letter} fonts={fonts} />}
    </G>
  );
}

/** The letter in its circle: chart, findings and talking points point at each other with it. */
export function KeyMark(key: {
  cx: number;
  cy: number;
  r: number;
  dash: string | null;
  letter: string;
  fonts: string[];
}) {
  const { cx, cy, r, dash, letter, fonts } = key;
  const size = r * 1.25;
  return (
    <G>
      <Circle
        cx={cx}
        cy={cy}
        r={r}
        fill="#ffffff"
        stroke={INK}
        strokeWidth={1.2}
        {...(dash && { strokeDasharray: dash })}
      />
      <Text
        x={cx}
        y={cy + size * 0.36}
        textAnchor="middle"
        style={{ fontFamily: fonts, fontSize: size, fontWeight: 600 }}
      >
        {letter}
      </Text>
    </G>
  );
}

/** A text on a white ground, for where it stands on hatching or a line. */
function LabelOnPattern({ text, fonts }: { text: PlacedText; fonts: string[] }) {
  const width = widthOf(text.text, text.size, "sans") + 4;
  const left = text.anchor === "start" ? text.x : text.anchor === "end" ? text.x - width + 4 : text.x - width / 2 + 2;
  return (
    <G>
      <Rect x={left - 2} y={text.y - text.size * 0.86} width={width} height={text.size * 1.12} fill="#ffffff" />
      <Label text={text} fonts={fonts} />
    </G>
  );
}

function Label({ text: { text, x, y, anchor, size, role }, fonts }: { text: PlacedText; fonts: string[] }) {
  return (
    <Text
      x={x}
      y={y}
      textAnchor={anchor}
      fill={INK}
      style={{ fontFamily: fonts, fontSize: size, fontWeight: BOLD.has(role) ? 600 : 400 }}
    >
      {text}
    </Text>
  );
}
