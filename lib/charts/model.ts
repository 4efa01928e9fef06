import type { Gap } from "@/lib/trends/smooth";
import { planEpisodes } from "./episodes";
import { chartLayout } from "./layout";
import { panelChannel, placePanel } from "./panels";
import { timeScale, valueOf } from "./scale";
import { sessionMarks } from "./session-marks";
import { placeText } from "./text-box";
import { timeTicks } from "./time-ticks";
import type { ChartInput, ChartModel, ChartPanel, PanelKey } from "./types";

export type * from "./types";

const ALL_PANELS: readonly PanelKey[] = ["mood", "stress", "sleep"];

/**
 * Everything the chart of the days `from` to `until` draws, as plain data: three panels on one time axis, never two
 * scales in one panel. Pure and deterministic; the order of days, sessions and findings does not matter. Findings
 * without a stretch of days (a pattern around sessions) are not drawn.
 *
 * @throws RangeError when `from` or `until` is not a calendar day
 */
export function chartModel(input: ChartInput): ChartModel {
  const layout = chartLayout(input.layout);
  const time = timeScale(input, layout);
  const panels = placePanels(input);
  const axisY = panels.at(-1)?.bottom ?? 0;
  const sessions = sessionMarks(input.sessions, { time, layout, axisY });
  const name = { anchor: "start", size: layout.fontSize + 1, role: "panel-name" } as const;
  return {
    layout: layout.name,
    width: layout.width,
    height: axisY + 72,
    from: input.from,
    until: input.until,
    left: layout.left,
    right: layout.right,
    pointRadius: layout.pointRadius,
    panels,
    axisY,
    sessionLines: sessions.lines,
    sessionsLabel: layout.heading === "above" ? null : placeText(input.words.sessions, { x: 0, y: axisY + 24 }, name),
    sessions: sessions.marks,
    ticks: timeTicks({ time, layout, words: input.words, y: axisY + 52 }),
  };
}

function placePanels(input: ChartInput): ChartPanel[] {
  const layout = chartLayout(input.layout);
  const time = timeScale(input, layout);
  const placed: ChartPanel[] = [];
  const named: Gap[] = [];
  for (const key of (input.panels ?? ALL_PANELS).filter((panel) => hasValues(panel, input))) {
    const channel = panelChannel(key, input.days);
    const plan = planEpisodes(key, input.findings, { time, layout, words: input.words });
    const previous = placed.at(-1)?.bottom ?? (layout.heading === "above" ? -6 : 0);
    const { panel, gaps } = placePanel({ key, channel, plan, input, layout, time, covered: [...named] }, previous);
    placed.push(panel);
    named.push(...gaps);
  }
  return placed;
}

/** A panel without any value is left out, but mood always stands there. */
function hasValues(key: PanelKey, { days }: ChartInput): boolean {
  return key === "mood" || days.some((day) => valueOf(day, panelChannel(key, days)) !== undefined);
}
