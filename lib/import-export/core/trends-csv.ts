import { csvFile, csvNumber, type CsvStyle } from "./csv-style";

/** A row of what Trends shows: a day, or the means of a week. */
export interface TrendsRow {
  day: string;
  logged: number;
  sessions: number;
  mood?: number;
  stress?: number;
  sleepHours?: number;
  sleepQuality?: number;
}

const VALUES = ["days logged", "mood (1-10)", "stress (1-10)", "sleep hours", "sleep quality (1-10)", "sessions"];
const FIRST = { day: "day", week: "week from" } as const;

/** True for a table that `trendsCsv` wrote: it holds means, and is no diary to import. */
export function isTrendsTable({ header }: { header: readonly string[] | null }): boolean {
  if (header === null || !Object.values(FIRST).some((name) => name === header[0])) return false;
  return VALUES.every((name, at) => header[at + 1] === name);
}

/**
 * The table of Trends as CSV, newest first as on the page. Of a week the day is its Monday, the values are means of the
 * `days logged`. Not logged is an empty cell.
 */
export function trendsCsv({ per, rows }: { per: "day" | "week"; rows: readonly TrendsRow[] }, style: CsvStyle): string {
  const number = (value: number | undefined) => csvNumber(value, style);
  const head = [FIRST[per], ...VALUES];
  const lines = rows.map(({ day, logged, sessions, mood, stress, sleepHours, sleepQuality }) => [
    day,
    number(logged),
    ...[mood, stress, sleepHours, sleepQuality].map(number),
    number(sessions),
  ]);
  return csvFile([head, ...lines], style);
}
