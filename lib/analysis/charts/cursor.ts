import { fromEpochDay, toEpochDay } from "@/lib/platform/calendar/local-date";
import type { Channel, Day } from "@/lib/analysis/trends/analyse";
import { MAX_POINTS } from "./downsample";
import { valueOf } from "./scale";
import type { ChartModel, ChartRecord, PanelKey } from "./types";

/** The panels a cursor can stand in, from top to bottom. */
const CURSOR_PANELS = ["mood", "stress", "sleep"] as const satisfies readonly PanelKey[];

/** A day the cursor can stop at, with its values by panel; a panel without a value was not filled in. */
export interface CursorDay {
  /** Days since 1970-01-01. */
  readonly x: number;
  readonly mood?: number;
  readonly stress?: number;
  readonly sleep?: number;
}

/** How one layout maps values to places, for a layer that lies exactly over it. In units of the drawing. */
export interface CursorScale {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  /** Top of the first panel and bottom of the last: the line of the cursor crosses no words. */
  readonly top: number;
  readonly bottom: number;
  /**
   * Values at the bottom and the top of the whole drawing, by panel, so that one scale over it matches the panel's own.
   */
  readonly panels: Readonly<Partial<Record<PanelKey, readonly [number, number]>>>;
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
  return { rows, domain: [first - 0.5, last + 0.5], loggableUntil, channels };
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

/** The scale of a layout. */
export function cursorScale(model: ChartModel): CursorScale {
  const { width, height, left, right, axisY: bottom } = model;
  const top = model.panels[0]?.top ?? 0;
  const panels = Object.fromEntries(
    model.panels.map(({ key, domain: [low, high], top, bottom }) => {
      const perUnit = (high - low) / (bottom - top);
      return [key, [low - (height - bottom) * perUnit, low + bottom * perUnit]];
    }),
  );
  return { width, height, left, right, top, bottom, panels };
}

/** Where a day lies on a layout: its vertical line, and a dot for each value. In units of the drawing. */
export interface CursorPlace {
  readonly x: number;
  readonly dots: readonly { readonly panel: PanelKey; readonly y: number }[];
}

/** The place of a day on a layout. */
export function cursorPlace({ domain }: CursorData, scale: CursorScale, day: CursorDay): CursorPlace {
  const dots = CURSOR_PANELS.flatMap((panel) => {
    const [atBottom, atTop] = scale.panels[panel] ?? [0, 0];
    const value = day[panel];
    if (value === undefined || atTop === atBottom) return [];
    return [{ panel, y: ((atTop - value) / (atTop - atBottom)) * scale.height }];
  });
  return { x: scale.left + ((day.x - domain[0]) / (domain[1] - domain[0])) * (scale.right - scale.left), dots };
}

/** The index of the day nearest to a place on a layout; null beside the panels. `x` is in units of the drawing. */
export function dayAt(data: CursorData, scale: CursorScale, x: number): number | null {
  if (x < scale.left || x > scale.right || data.rows.length === 0) return null;
  const distances = data.rows.map((day) => Math.abs(cursorPlace(data, scale, day).x - x));
  return distances.indexOf(Math.min(...distances));
}
