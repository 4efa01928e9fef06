import { addDays, type LocalDate } from "@/lib/platform/calendar/local-date";
import { readDate, writesDaysAsMidnight } from "./date-format";
import { DATE_FORMATS, type DateFormat } from "./date-formats";
import { guessedPart, type Detection } from "./detection";

export interface DateFormatDetection extends Detection<DateFormat> {
  /** Share of the cells (0–1) that the format reads as a day up to tomorrow, more or less. */
  share: number;
}

/** A cell that only looks like a date, such as 31-02, tells how dates are written where no other cell does. */
const IMPOSSIBLE_WEIGHT = 1e-6;

/** How a format reads a column. */
interface Fit {
  format: DateFormat;
  /** Cells that are a day up to tomorrow, more or less. */
  weight: number;
  /** Cells that are a day of the calendar, whenever. */
  days: number;
}

/** How well a format reads the cells; a diary holds no days after tomorrow. */
function fitOf(cells: readonly string[], format: DateFormat, timeZone: string, today: LocalDate): Fit {
  const last = addDays(today, 1);
  const context = { timeZone, midnightIsDay: writesDaysAsMidnight(cells, format) };
  const fit = { format, weight: 0, days: 0 };
  for (const cell of cells) {
    const reading = readDate(cell, format, context);
    if (reading.ok) fit.days += 1;
    if (reading.ok && reading.day <= last) fit.weight += 1;
    else if (reading.ok || reading.reason === "impossible-date") fit.weight += IMPOSSIBLE_WEIGHT;
  }
  return fit;
}

/** "26-02-13", "3.2.26": three numbers and none that can only be a year. */
const SHORT_YEAR = /^(?:\p{L}{2,9}[.,]{0,2} )?\d{1,2}[-/. ] ?\d{1,2}[-/. ] ?\d{2}(?!\d)/u;

/** Half of the cells write their year with two digits. */
function hasShortYears(cells: readonly string[]): boolean {
  return cells.filter((cell) => SHORT_YEAR.test(cell)).length >= cells.length / 2;
}

/** Another order that reads just as many cells as days, at least one of them not in the future. */
function readsAsMany(best: Fit, rival: Fit | undefined): boolean {
  return rival !== undefined && rival.days >= best.days && rival.weight >= 1;
}

/**
 * In which order a column writes its dates, or null when it holds none. 03-02 and 02-03 fit two orders when no cell
 * settles it: that is "ambiguous", and the person has to say. So is 26-02-13 where nothing but the future speaks
 * against an order: with two digits even a year can be taken for a day.
 */
export function detectDateFormat(
  cells: readonly string[],
  { timeZone, today }: { timeZone: string; today: LocalDate },
): DateFormatDetection | null {
  const looked = cells.map(guessedPart);
  const ranked = DATE_FORMATS.map((format) => fitOf(looked, format, timeZone, today))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
  const [best, second] = ranked;
  if (!best) return null;
  const isRivalled = second !== undefined && (second.weight >= 1 || best.weight < 1);
  const isTie =
    second?.weight === best.weight ||
    (hasShortYears(looked) && ranked.some((rival) => rival !== best && readsAsMany(best, rival)));
  const certainty = !isRivalled ? "certain" : isTie ? "ambiguous" : "likely";
  const alternatives = ranked.slice(1).map(({ format }) => format);
  return { value: best.format, certainty, alternatives, share: Math.min(1, best.weight / cells.length) };
}
