import { fromEpochDay, toEpochDay } from "@/lib/platform/calendar/local-date";
import type { Channel, Day } from "@/lib/analysis/trends/analyse";
import { MAX_POINTS } from "./downsample";
import { valueOf } from "./scale";
import type { ChartModel, PanelKey } from "./types";

/** One day to stop at: its values by panel; one that is absent was not filled in. */
export interface WalkRow {
  /** Days since 1970-01-01. */
  readonly x: number;
  readonly mood?: number;
  readonly stress?: number;
  readonly sleep?: number;
}

/** Where one layout draws its values, for a layer that lies exactly over it. Units of the drawing. */
export interface WalkFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  /** Values at the bottom and the top of the whole drawing, by panel: a scale over all of it hits the panel's own. */
  readonly scales: Readonly<Partial<Record<PanelKey, readonly [number, number]>>>;
}

/** What a layer needs to walk through the days of a chart. */
export interface Walk {
  readonly rows: readonly WalkRow[];
  /** First and last day with half a day on either side. */
  readonly domain: readonly [number, number];
  /** What each panel draws. */
  readonly channels: Readonly<Partial<Record<PanelKey, Channel>>>;
}

/**
 * The days to stop at: every day of the range, or in a long one the days that are drawn, never more than
 * `MAX_POINTS`. An empty day is a stop too: that nothing was filled in is also something to see.
 */
export function walkOf(model: ChartModel, days: readonly Day[]): Walk {
  const first = toEpochDay(model.from);
  const last = toEpochDay(model.until);
  const byDay = new Map(days.map((day) => [day.day, day]));
  const isShort = last - first < MAX_POINTS;
  const stops = isShort
    ? Array.from({ length: last - first + 1 }, (_, i) => first + i)
    : (model.panels[0]?.points ?? []).map(({ day }) => toEpochDay(day));
  const channels = Object.fromEntries(model.panels.map(({ key, channel }) => [key, channel]));
  const rows = stops.map((x) => ({ x, ...valuesOf(byDay.get(fromEpochDay(x)), model) }));
  return { rows, domain: [first - 0.5, last + 0.5], channels };
}

function valuesOf(day: Day | undefined, model: ChartModel): Omit<WalkRow, "x"> {
  if (!day) return {};
  return Object.fromEntries(
    model.panels.flatMap(({ key, channel }) => {
      const value = valueOf(day, channel);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

/** The frame of a layout. */
export function walkFrame(model: ChartModel): WalkFrame {
  const { width, height, left, right } = model;
  const scales = Object.fromEntries(
    model.panels.map(({ key, domain: [low, high], top, bottom }) => {
      const perUnit = (high - low) / (bottom - top);
      return [key, [low - (height - bottom) * perUnit, low + bottom * perUnit]];
    }),
  );
  return { width, height, left, right, scales };
}
