import { CURSOR_PANELS, type CursorData, type CursorDay } from "./cursor";

/** The days of a cursor as a page carries them. */
export interface PackedCursorData extends Omit<CursorData, "rows"> {
  /** The first epoch day of the series. */
  readonly first: number;
  readonly series: string;
}

/** Makes the data of a cursor small enough for a page. Values have two decimals; the page shows one. */
export function packed({ rows, ...rest }: CursorData): PackedCursorData {
  return { ...rest, first: rows[0]?.x ?? 0, series: toSeries(rows) };
}

/** The data of a cursor as they were before `packed`. */
export function unpacked({ first, series, ...rest }: PackedCursorData): CursorData {
  return { ...rest, rows: fromSeries(series, first) };
}

/**
 * The days as one string, a sixth of the bytes of as many objects: days apart by ";", values by ",", and a jump of more
 * than one day as "+2" before them. A panel without a value is empty.
 */
function toSeries(rows: readonly CursorDay[]): string {
  return rows
    .map((row, i) => {
      const step = row.x - (rows[i - 1]?.x ?? row.x - 1);
      const values = CURSOR_PANELS.map((panel) => shortest(row[panel]))
        .join(",")
        .replace(/,+$/, "");
      return step === 1 ? values : `+${step} ${values}`;
    })
    .join(";");
}

/** The days that a string of `toSeries` holds, from the first epoch day on. */
function fromSeries(series: string, first: number): CursorDay[] {
  let x = first - 1;
  return series.split(";").map((day) => {
    const [, step, values = ""] = /^(?:\+(\d+) )?(.*)$/.exec(day) ?? [];
    x += Number(step ?? 1);
    const given = values.split(",");
    const logged = CURSOR_PANELS.flatMap((panel, i) => (given[i] ? [[panel, Number(given[i])] as const] : []));
    return { x, ...Object.fromEntries(logged) };
  });
}

const shortest = (value: number | undefined) => (value === undefined ? "" : String(Math.round(value * 100) / 100));
