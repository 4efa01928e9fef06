import { addDays, daysBetween, weekdayOf, type LocalDate } from "@/lib/platform/calendar/local-date";
import type { Day } from "@/lib/analysis/trends/analyse";

const MEASURES = ["mood", "stress", "sleepHours", "sleepQuality"] as const;

/** A row of the table beside the chart: one day, or the mean of a week. */
export interface TableRow extends Day {
  /** Days with an entry; 1 in a row of one day. */
  readonly logged: number;
  readonly sessions: number;
}

export interface ChartTable {
  readonly per: "day" | "week";
  readonly rows: readonly TableRow[];
}

/** Up to this many days a row is one day; in a longer range it is a week, as the chart draws no single days then. */
const DAYS_UP_TO = 400;

/** The data of the chart as rows, newest first. Days without anything have no row. */
export function chartTable(
  days: readonly Day[],
  sessionDays: readonly LocalDate[],
  { from, until }: { from: LocalDate; until: LocalDate },
): ChartTable {
  const inside = (day: LocalDate) => day >= from && day <= until;
  const per = daysBetween(from, until) < DAYS_UP_TO ? "day" : "week";
  const keyOf = per === "day" ? (day: LocalDate) => day : (day: LocalDate) => addDays(day, 1 - weekdayOf(day));
  const groups = new Map<LocalDate, { days: Day[]; sessions: number }>();
  const groupOf = (day: LocalDate) => {
    const group = groups.get(keyOf(day)) ?? { days: [], sessions: 0 };
    groups.set(keyOf(day), group);
    return group;
  };
  for (const day of days) if (inside(day.day)) groupOf(day.day).days.push(day);
  for (const day of sessionDays) if (inside(day)) groupOf(day).sessions += 1;
  const rows = [...groups].map(([day, group]) => rowOf(day, group)).sort((a, b) => b.day.localeCompare(a.day));
  return { per, rows };
}

function rowOf(day: LocalDate, { days, sessions }: { days: Day[]; sessions: number }): TableRow {
  const means: Partial<Record<(typeof MEASURES)[number], number>> = {};
  for (const measure of MEASURES) {
    const values = days.flatMap((each) => each[measure] ?? []);
    if (values.length > 0) means[measure] = values.reduce((sum, value) => sum + value, 0) / values.length;
  }
  return { day, logged: days.length, sessions, ...means };
}
