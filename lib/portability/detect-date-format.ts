import { addDays, type LocalDate } from "@/lib/calendar/local-date";
import { DATE_FORMATS, readDate, type DateFormat } from "./date-format";
import type { Detection } from "./detection";

export interface DateFormatDetection extends Detection<DateFormat> {
  /** Share of the cells (0–1) that the format reads as a day up to tomorrow, more or less. */
  share: number;
}

/** A cell that only looks like a date, such as 31-02, tells how dates are written where no other cell does. */
const IMPOSSIBLE_WEIGHT = 1e-6;

/** How well a format reads the cells; a diary holds no days after tomorrow. */
function fitOf(cells: readonly string[], format: DateFormat, timeZone: string, today: LocalDate): number {
  const last = addDays(today, 1);
  const weights = cells.map((cell): number => {
    const reading = readDate(cell, format, timeZone);
    if (reading.ok) return reading.day <= last ? 1 : IMPOSSIBLE_WEIGHT;
    return reading.reason === "impossible-date" ? IMPOSSIBLE_WEIGHT : 0;
  });
  return weights.reduce((sum, weight) => sum + weight, 0);
}

/**
 * In which order a column writes its dates, or null when it holds none. 03-02 and 02-03 fit two orders when no cell
 * settles it: that is "ambiguous", and the person has to say.
 */
export function detectDateFormat(
  cells: readonly string[],
  { timeZone, today }: { timeZone: string; today: LocalDate },
): DateFormatDetection | null {
  const ranked = DATE_FORMATS.map((format) => ({ format, fit: fitOf(cells, format, timeZone, today) }))
    .filter(({ fit }) => fit > 0)
    .toSorted((a, b) => b.fit - a.fit);
  const [best, second] = ranked;
  if (!best) return null;
  const isRivalled = second !== undefined && (second.fit >= 1 || best.fit < 1);
  const certainty = !isRivalled ? "certain" : second.fit === best.fit ? "ambiguous" : "likely";
  const alternatives = ranked.slice(1).map(({ format }) => format);
  return { value: best.format, certainty, alternatives, share: Math.min(1, best.fit / cells.length) };
}
