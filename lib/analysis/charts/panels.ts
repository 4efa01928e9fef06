import type { Channel, Day } from "@/lib/analysis/trends/analyse";
import type { Gap } from "@/lib/analysis/trends/smooth";
import { placeEpisodes, planEpisodes } from "./episodes";
import { openGap, placeGaps } from "./gaps";
import { panelHeading } from "./headings";
import { LABEL_HEAD, PANEL_GAP, type ChartLayout } from "./layout";
import { valueAxis, valueOf, valueScale, type TimeScale, type ValueAxis } from "./scale";
import { lastSevenDays, placeSeries, seriesOf, type Series } from "./series";
import { placeText } from "./text-box";
import type { ChartPanel, ChartRecord, ChartRequest, PanelKey } from "./types";
import { PANELS } from "./view";

/** What a panel shows, computed once for all layouts. */
export interface PanelContent {
  readonly key: PanelKey;
  readonly channel: Channel;
  readonly axis: ValueAxis;
  readonly series: Series;
  readonly gaps: readonly Gap[];
  readonly now: number | null;
}

/** The panels of a record: those with a value, and always mood. */
export function panelContents(record: ChartRecord): PanelContent[] {
  // Days to come are drawn, but are no gap, and "now" ends before them.
  const { asOf = record.until } = record;
  return (record.panels ?? PANELS).flatMap((key) => {
    const channel = panelChannel(key, record.days);
    if (key !== "mood" && !record.days.some((day) => valueOf(day, channel) !== undefined)) return [];
    const series = seriesOf(record.days, channel, record, record.variability?.[channel]);
    const gaps = [...series.gaps, ...openGap(series.lastLogged, asOf)];
    return [{ key, channel, axis: valueAxis(channel, record.days), series, gaps, now: lastSevenDays(series, asOf) }];
  });
}

/** The channel a panel draws. Sleep shows hours, or quality when no hours were logged. */
function panelChannel(key: PanelKey, days: readonly Day[]): Channel {
  if (key !== "sleep") return key;
  const count = (channel: Channel) => days.filter((day) => valueOf(day, channel) !== undefined).length;
  return count("sleepHours") >= count("sleepQuality") ? "sleepHours" : "sleepQuality";
}

/** Room between the panel above (or the top of the chart) and the plot of this one. */
function panelHead(hasLabels: boolean, layout: ChartLayout): number {
  if (layout.heading === "above") return hasLabels ? 64 : 44;
  return hasLabels ? LABEL_HEAD : PANEL_GAP;
}

export interface PanelPlace {
  readonly record: ChartRecord;
  readonly request: ChartRequest;
  readonly layout: ChartLayout;
  readonly time: TimeScale;
  /** Bottom of the panel above, and the gaps that the panels above already name. */
  readonly previous: number;
  readonly covered: readonly Gap[];
}

/** Draws a panel below the previous one. */
export function placePanel(content: PanelContent, place: PanelPlace): ChartPanel {
  const { key, channel, axis, now } = content;
  const { layout, time, request, previous } = place;
  const { text } = request;
  const names = { name: text.panelName(key), unit: text.panelUnit(channel) };
  const plan = planEpisodes(key, place.record.findings, { time, layout, text });
  const top = previous + panelHead(plan.slots.size > 0, layout);
  const bottom = top + layout.plotHeight[key];
  const y = valueScale(axis.domain, top, bottom);
  const { points, lines } = placeSeries(content.series, { time, y, top, bottom });
  const drawn = [...points, ...lines.flatMap((line) => line.points)];
  const episodes = placeEpisodes(plan, { top, bottom, channel, y, points: drawn, layout, text });
  const surfaces = episodes.filter(({ hatch }) => hatch).map(({ surface }) => surface);
  return {
    key,
    channel,
    top,
    bottom,
    domain: axis.domain,
    gridlines: axis.grid.map((value) => gridline(value, y(value), place)),
    ...names,
    now: now === null ? null : text.mean(now),
    heading: panelHeading({ ...names, top, layout }),
    points,
    lines,
    gaps: placeGaps(content.gaps, { ...layout, time, bottom, text, points, surfaces }, place.covered),
    episodes,
  };
}

function gridline(value: number, y: number, { layout, request }: PanelPlace) {
  const x = layout.left - (layout.heading === "above" ? 8 : 12);
  const style = { anchor: "end", size: layout.fontSize, role: "tick" } as const;
  return { y, label: placeText(request.text.tick(value), { x, y: y + 4 }, style) };
}
