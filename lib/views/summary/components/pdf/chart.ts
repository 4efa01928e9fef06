import { EVENT_REACH } from "@/lib/analysis/charts/event-marks";
import { dotsPath } from "@/lib/analysis/charts/path";
import type { ChartEpisode, ChartModel, ChartPanel, EventMark } from "@/lib/analysis/charts/types";
import { drawKey, drawLabel, drawLabelOnPattern, fillPath, strokePath } from "./chart-marks";
import type { Pen } from "./pen";
import { INK } from "./text-style";

const AXIS = { color: "#666666", width: 1 };
const EVENT = "#777777";

/** Draws the chart of the summary as vectors in black: the same model as on screen, patterns included. */
export function drawChart(pen: Pen, chart: ChartModel, at: { x: number; y: number }): void {
  const { panels, axisY, left, right, sessions, sessionsLabel } = chart;
  const held = sessions.filter((session) => session.held);
  pen.doc.save().translate(at.x, at.y);
  if (chart.sessionLines)
    for (const { top, bottom } of panels)
      strokePath(pen, held.map(({ cx }) => `M${cx} ${top}V${bottom}`).join(""), { color: "#e3e3e3", width: 1 });
  for (const panel of panels) drawPanel(pen, panel, chart);
  strokePath(pen, `M${left} ${axisY}H${right}`, AXIS);
  for (const event of chart.events) drawEvent(pen, event, axisY);
  if (sessionsLabel) drawLabel(pen, sessionsLabel);
  const dots = dotsPath(held.map(({ cx, cy }) => ({ x: cx, y: cy })));
  strokePath(pen, dots, { color: INK, width: 2 * (held[0]?.r ?? 0), isRound: true });
  for (const { cx, cy, r, held: wasHeld, number } of sessions) {
    if (!wasHeld) pen.doc.lineWidth(1.2).circle(cx, cy, r).fillAndStroke("#ffffff", INK);
    if (number) drawLabel(pen, number);
  }
  for (const { x, y1, y2, label } of chart.ticks) {
    strokePath(pen, `M${x} ${y1}V${y2}`, AXIS);
    if (label) drawLabel(pen, label);
  }
  pen.doc.restore();
}

/** A diamond where it began, a bar for as long as it lasted. */
function drawEvent({ doc }: Pen, { x, lasts }: EventMark, y: number): void {
  const r = EVENT_REACH;
  if (lasts) doc.lineWidth(3).moveTo(lasts.x1, y).lineTo(lasts.x2, y).stroke(EVENT);
  if (x === null) return;
  doc
    .lineWidth(1.5)
    .path(`M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`)
    .fillAndStroke("#ffffff", INK);
}

function drawPanel(pen: Pen, panel: ChartPanel, { left, right, events, pointRadius }: ChartModel): void {
  const { top, bottom } = panel;
  for (const { y, label } of panel.gridlines) {
    strokePath(pen, `M${left} ${y}H${right}`, { color: "#cfcfcf", width: 0.8 });
    drawLabel(pen, label);
  }
  for (const episode of panel.episodes) drawSurface(pen, episode);
  strokePath(pen, `M${left} ${top}V${bottom}`, AXIS);
  for (const { x } of events)
    if (x !== null) strokePath(pen, `M${x} ${top}V${bottom}`, { color: EVENT, width: 1, dash: "1 3" });
  for (const { band } of panel.lines) if (band) fillPath(pen, band, INK, 0.12);
  for (const { d } of panel.lines) strokePath(pen, d, { color: "#ffffff", width: 5, isRound: true, opacity: 0.9 });
  // Ten years of single circles take longer to draw than all the rest: they are one path of round dots.
  strokePath(pen, dotsPath(panel.points), { color: INK, width: 2 * pointRadius, isRound: true, opacity: 0.75 });
  for (const { d } of panel.lines) strokePath(pen, d, { color: INK, width: 1.9, isRound: true });
  for (const { x1, x2, y, label } of panel.gaps) {
    strokePath(pen, `M${x1} ${y}H${x2}`, { color: "#666666", width: 1.4, dash: "2 3" });
    if (label) drawLabelOnPattern(pen, label);
  }
  for (const episode of panel.episodes) drawMarks(pen, episode);
  for (const text of panel.heading) drawLabel(pen, text);
}

function drawSurface(pen: Pen, { surface, hatch, status }: ChartEpisode): void {
  if (!hatch) return;
  const { x, y, width, height } = surface;
  pen.doc.rect(x, y, width, height).fill("#ffffff");
  const color = status === "recovered" ? "#555555" : "#666666";
  strokePath(pen, hatch.d, { color, width: hatch.strokeWidth, dash: hatch.dash });
}

function drawMarks(pen: Pen, { bracket, key, label, before, letter }: ChartEpisode): void {
  strokePath(pen, bracket.d, { color: INK, width: bracket.strokeWidth, dash: bracket.dash });
  if (before) {
    strokePath(pen, `M${before.x1} ${before.y}H${before.x2}`, { color: "#333333", width: 1, dash: "4 3" });
    if (before.label) drawLabelOnPattern(pen, before.label);
  }
  if (label) drawLabel(pen, label);
  if (key) drawKey(pen, { ...key, letter });
}
