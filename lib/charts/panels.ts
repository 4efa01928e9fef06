import type { Channel, Day } from "@/lib/trends/analyse";
import type { Gap } from "@/lib/trends/smooth";
import { placeEpisodes, type PanelPlan } from "./episodes";
import { openGap, placeGaps } from "./gaps";
import { panelHeading } from "./headings";
import { LABEL_HEAD, LABEL_ROW, PANEL_GAP, type ChartLayout } from "./layout";
import { valueAxis, valueOf, valueScale, type TimeScale } from "./scale";
import { lastSevenDays, seriesOf } from "./series";
import { placeText } from "./text-box";
import type { ChartInput, ChartPanel, PanelKey } from "./types";

/** Everything a panel needs besides its vertical place. */
export interface PanelInput {
  readonly key: PanelKey;
  readonly channel: Channel;
  readonly plan: PanelPlan;
  readonly input: ChartInput;
  readonly layout: ChartLayout;
  readonly time: TimeScale;
  /** Gaps that a panel above already names. */
  readonly covered: readonly Gap[];
}

/** What a panel draws. Sleep shows hours, or quality when that is what was logged. */
export function panelChannel(key: PanelKey, days: readonly Day[]): Channel {
  if (key !== "sleep") return key;
  const count = (channel: Channel) => days.filter((day) => valueOf(day, channel) !== undefined).length;
  return count("sleepHours") >= count("sleepQuality") ? "sleepHours" : "sleepQuality";
}

/** Room between the panel above (or the top of the chart) and the plot of this one. */
export function panelHead(rows: number, layout: ChartLayout): number {
  const labels = rows === 0 ? 0 : 20 + (rows - 1) * LABEL_ROW;
  if (layout.heading === "above") return 44 + labels;
  return rows === 0 ? PANEL_GAP : LABEL_HEAD + (rows - 1) * LABEL_ROW;
}

/** A panel that begins below `previous`, and the gaps it names. */
export function placePanel(panel: PanelInput, previous: number): { panel: ChartPanel; gaps: readonly Gap[] } {
  const { key, channel, plan, input, layout, time } = panel;
  const top = previous + panelHead(plan.rows, layout);
  const bottom = top + layout.plotHeight[key];
  const axis = valueAxis(channel, input.days);
  const y = valueScale(axis.domain, top, bottom);
  const series = seriesOf(input.days, channel, time, y);
  const gaps = [...series.gaps, ...openGap(lastLogged(input, channel), input.until)];
  const now = lastSevenDays(input.days, channel, input.until);
  const frame = { ...layout, time, bottom, words: input.words, points: series.points };
  return {
    gaps,
    panel: {
      key,
      channel,
      top,
      bottom,
      domain: axis.domain,
      gridlines: axis.grid.map((value) => gridline(value, y(value), panel)),
      heading: panelHeading({ key, channel, top, nameY: previous + 26, now, layout, words: input.words }),
      points: series.points,
      lines: series.lines,
      gaps: placeGaps(gaps, frame, panel.covered),
      episodes: placeEpisodes(plan, { top, bottom, channel, y, points: series.points, layout, words: input.words }),
    },
  };
}

function gridline(value: number, y: number, { layout, input }: PanelInput) {
  const x = layout.left - (layout.heading === "above" ? 8 : 12);
  const style = { anchor: "end", size: layout.fontSize, role: "tick" } as const;
  return { y, label: placeText(input.words.tick(value), { x, y: y + 4 }, style) };
}

function lastLogged({ days, until }: ChartInput, channel: Channel): string | undefined {
  let last: string | undefined;
  for (const day of days) {
    if (valueOf(day, channel) !== undefined && day.day <= until && (!last || day.day > last)) last = day.day;
  }
  return last;
}
