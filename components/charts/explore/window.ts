import { RANGE_DAYS, RANGES, type RangeName } from "@/lib/analysis/charts/range";

/** The rows that are shown, both included. */
export interface DayWindow {
  readonly start: number;
  readonly end: number;
}

/** The fewest days a period shows: fewer have no course. */
const FEWEST_DAYS = 7;

/** The last days of a record of `count` days. */
export function presetWindow(preset: RangeName, count: number): DayWindow {
  const days = preset === "all" ? count : RANGE_DAYS[preset];
  return { start: Math.max(0, count - days), end: Math.max(0, count - 1) };
}

/** The preset that shows exactly this window; several in a short record, of which the shortest is meant. */
export function presetOf(window: DayWindow, count: number): RangeName | undefined {
  return RANGES.find((preset) => {
    const { start, end } = presetWindow(preset, count);
    return start === window.start && end === window.end;
  });
}

/** The window with at least a week in it, and within the record. */
export function boundedWindow({ start, end }: DayWindow, count: number): DayWindow {
  const last = Math.max(0, count - 1);
  const from = Math.min(Math.max(0, Math.min(start, end)), Math.max(0, last - FEWEST_DAYS + 1));
  return { start: from, end: Math.min(last, Math.max(start, end, from + FEWEST_DAYS - 1)) };
}
