import { addDays, type LocalDate } from "@/lib/calendar/local-date";
import { DATE_FORMATS, readDate, type DateFormat } from "./date-format";
import type { Detection } from "./detection";

export interface DateFormatDetection extends Detection<DateFormat> {
  /** Share of the cells (0–1) that the format reads as a day up to tomorrow. */
  share: number;
}

/** Cells that a format reads as a possible day; a diary holds no days after tomorrow. */
function countReadable(cells: readonly string[], format: DateFormat, timeZone: string, today: LocalDate): number {
  const last = addDays(today, 1);
  return cells.filter((cell) => {
    const reading = readDate(cell, format, timeZone);
    return reading.ok && reading.day <= last;
  }).length;
}

/**
 * In which order a column writes its dates, or null when it holds none. 03-02 and 02-03 fit two orders when no cell
 * settles it: that is "ambiguous", and the person has to say.
 */
export function detectDateFormat(
  cells: readonly string[],
  { timeZone, today }: { timeZone: string; today: LocalDate },
): DateFormatDetection | null {
  const ranked = DATE_FORMATS.map((format) => ({ format, count: countReadable(cells, format, timeZone, today) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
  const [best, second] = ranked;
  if (!best) return null;
  const certainty = !second ? "certain" : second.count === best.count ? "ambiguous" : "likely";
  const alternatives = ranked.slice(1).map(({ format }) => format);
  return { value: best.format, certainty, alternatives, share: best.count / cells.length };
}
