import { MAX_POINTS } from "./downsample";
import { eventMarks } from "./event-marks";
import { chartLayout, type ChartLayout } from "./layout";
import { panelContents, placePanel, type PanelContent } from "./panels";
import { timeScale } from "./scale";
import { reachDays } from "./series";
import { sessionMarks } from "./session-marks";
import { placeText } from "./text-box";
import { timeTicks } from "./time-ticks";
import type {
  ChartInput,
  ChartLayoutName,
  ChartModel,
  ChartPanel,
  ChartRecord,
  ChartRequest,
  ChartText,
  PlacedText,
} from "./types";

export type * from "./types";

/** From the axis to the ticks, with and without a row of sessions between them, and the row of ticks itself. */
const SESSION_ROW = 52;
const TICKS_ONLY = 10;
const TICK_ROW = 20;

/**
 * Everything the chart of the days `from` to `until` draws, as plain data: three panels on one time axis, never two
 * scales in one panel. Pure and deterministic; the order of days, sessions and findings does not matter. Findings
 * without a stretch of days (a pattern around sessions) are not drawn.
 *
 * @throws RangeError when `from` or `until` is not a calendar day
 */
export function chartModel({ layout, text, ...record }: ChartInput): ChartModel {
  return draw(record, panelContents(record), { layout, text });
}

/** The same record in several layouts; what does not depend on the layout is computed once. */
export function chartModels<L extends ChartLayoutName>(
  record: ChartRecord,
  text: ChartText,
  layouts: readonly L[],
): Record<L, ChartModel> {
  const contents = panelContents(record);
  const drawn = (layout: L) =>
    layout.startsWith("narrow") && record.narrowPanels
      ? contents.filter(({ key }) => record.narrowPanels?.includes(key))
      : contents;
  const entries = layouts.map((layout) => [layout, draw(record, drawn(layout), { layout, text })] as const);
  return Object.fromEntries(entries) as Record<L, ChartModel>;
}

function draw(record: ChartRecord, contents: readonly PanelContent[], request: ChartRequest): ChartModel {
  const layout = chartLayout(request.layout);
  const time = timeScale(record, layout);
  const panels = placePanels(record, contents, request);
  const axisY = panels.at(-1)?.bottom ?? 0;
  const sessions = sessionMarks(record.sessions, { time, layout, axisY });
  const hasSessions = sessions.marks.length > 0;
  const ticksY = axisY + (hasSessions ? SESSION_ROW : TICKS_ONLY);
  return {
    layout: layout.name,
    width: layout.width,
    height: ticksY + TICK_ROW,
    from: record.from,
    until: record.until,
    left: layout.left,
    right: layout.right,
    pointRadius: pointRadius(layout, contents),
    reachDays: reachDays(record.from, record.until),
    thinnedToDays: thinning(contents),
    panels,
    axisY,
    sessionLines: sessions.lines,
    sessionsLabel: hasSessions ? sessionsLabel(layout, request, axisY) : null,
    sessions: sessions.marks,
    events: eventMarks(record.events, time),
    ticks: timeTicks({ time, layout, text: request.text, y: ticksY }),
  };
}

function sessionsLabel(layout: ChartLayout, { text }: ChartRequest, axisY: number): PlacedText | null {
  if (layout.name !== "print") return null;
  const style = { anchor: "start", size: layout.fontSize + 1, role: "panel-name" } as const;
  return placeText(text.sessions, { x: 0, y: axisY + 24 }, style);
}

/** The radius of a point: twice as large in a chart without a line. */
function pointRadius({ pointRadius }: ChartLayout, contents: readonly PanelContent[]): number {
  const hasLine = contents.some(({ series }) => series.runs.length > 0);
  return hasLine ? pointRadius : pointRadius * 2;
}

function thinning(contents: readonly PanelContent[]): number | null {
  const most = Math.max(...contents.map(({ series }) => series.values.length));
  return most <= MAX_POINTS ? null : Math.ceil(most / (MAX_POINTS / 2));
}

function placePanels(record: ChartRecord, contents: readonly PanelContent[], request: ChartRequest): ChartPanel[] {
  const layout = chartLayout(request.layout);
  const time = timeScale(record, layout);
  const placed: ChartPanel[] = [];
  contents.forEach((content, i) => {
    const previous = placed.at(-1)?.bottom ?? (layout.heading === "above" ? -6 : 0);
    const covered = contents.slice(0, i).flatMap(({ gaps }) => gaps);
    placed.push(placePanel(content, { record, request, layout, time, previous, covered }));
  });
  return placed;
}
