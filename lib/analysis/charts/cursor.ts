import { fromEpochDay, toEpochDay } from "@/lib/platform/calendar/local-date";
import type { Channel, Day } from "@/lib/analysis/trends/analyse";
import { MAX_POINTS } from "./downsample";
import { valueOf } from "./scale";
import type { ChartModel, ChartRecord, PanelKey } from "./types";

/** The panels a cursor can stand in, from top to bottom. */
export const CURSOR_PANELS = ["mood", "stress", "sleep"] as const satisfies readonly PanelKey[];

/** A day the cursor can stop at, with its values by panel; a panel without a value was not filled in. */
export interface CursorDay {
  /** Days since 1970-01-01. */
  readonly x: number;
  readonly mood?: number;
  readonly stress?: number;
  readonly sleep?: number;
}

/** Where the plot area of a panel lies on a drawing, in pixels. */
export interface CursorPlot {
  readonly panel: PanelKey;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A drawing as it was measured in the page: its size and the plot areas that are shown, from top to bottom. */
export interface CursorScale {
  readonly width: number;
  readonly height: number;
  readonly plots: readonly CursorPlot[];
}

/** The days of a chart that the cursor moves through. */
export interface CursorData {
  readonly rows: readonly CursorDay[];
  /** Epoch days of the first and the last day, with half a day added on either side. */
  readonly domain: readonly [number, number];
  /** The last day that can have been logged, as an epoch day: a chart can go beyond it. */
  readonly loggableUntil: number;
  /** What each panel draws. */
  readonly channels: Readonly<Partial<Record<PanelKey, Channel>>>;
  /** Values at the bottom and the top of each panel. */
  readonly axes: Readonly<Partial<Record<PanelKey, readonly [number, number]>>>;
}

/**
 * The days the cursor stops at: every day of the range, or in a long one the days that are drawn, never more than
 * `MAX_POINTS`. An empty day is included, so that the cursor can say that nothing was filled in.
 */
export function cursorData(model: ChartModel, { days, asOf }: Pick<ChartRecord, "days" | "asOf">): CursorData {
  const first = toEpochDay(model.from);
  const last = toEpochDay(model.until);
  const byDay = new Map(days.map((day) => [day.day, day]));
  const isShort = last - first < MAX_POINTS;
  const stops = isShort
    ? Array.from({ length: last - first + 1 }, (_, i) => first + i)
    : (model.panels[0]?.points ?? []).map(({ day }) => toEpochDay(day));
  const channels = Object.fromEntries(model.panels.map(({ key, channel }) => [key, channel]));
  const rows = stops.map((x) => ({ x, ...valuesOf(byDay.get(fromEpochDay(x)), model) }));
  const loggableUntil = toEpochDay(asOf ?? model.until);
  const axes = Object.fromEntries(model.panels.map(({ key, domain }) => [key, domain]));
  return { rows, domain: [first - 0.5, last + 0.5], loggableUntil, channels, axes };
}

function valuesOf(day: Day | undefined, model: ChartModel): Omit<CursorDay, "x"> {
  if (!day) return {};
  return Object.fromEntries(
    model.panels.flatMap(({ key, channel }) => {
      const value = valueOf(day, channel);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

/** Where a day lies on a drawing, in pixels: its vertical line, and a dot for each value. */
export interface CursorPlace {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly dots: readonly { readonly panel: PanelKey; readonly y: number }[];
}

/** The place of a day on a drawing. Its line runs over the panels alone, and crosses no words. */
export function cursorPlace({ domain, axes }: CursorData, { plots }: CursorScale, day: CursorDay): CursorPlace {
  const dots = plots.flatMap(({ panel, top, bottom }) => {
    const [low, high] = axes[panel] ?? [0, 0];
    const value = day[panel];
    if (value === undefined || low === high) return [];
    return [{ panel, y: bottom - ((value - low) / (high - low)) * (bottom - top) }];
  });
  const { left = 0, right = 0, top = 0 } = plots[0] ?? {};
  const x = left + ((day.x - domain[0]) / (domain[1] - domain[0])) * (right - left);
  return { x, top, bottom: plots.at(-1)?.bottom ?? 0, dots };
}

/** The index of the day nearest to a place on a drawing, in pixels from its left; null beside the panels. */
export function dayAt(data: CursorData, scale: CursorScale, x: number): number | null {
  const [plot] = scale.plots;
  if (!plot || x < plot.left || x > plot.right || data.rows.length === 0) return null;
  const distances = data.rows.map((day) => Math.abs(cursorPlace(data, scale, day).x - x));
  return distances.indexOf(Math.min(...distances));
}
