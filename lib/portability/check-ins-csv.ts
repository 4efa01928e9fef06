import Papa from "papaparse";
import type { Locale } from "@/lib/i18n/config";
import type { CheckIn } from "@/lib/check-ins/schema";

/** How a spreadsheet of one language expects a CSV file. */
export interface CsvStyle {
  delimiter: "," | ";";
  decimalSign: "." | ",";
}

/** What spreadsheets in Dutch and in English open as columns without a question. */
export const CSV_STYLES = {
  nl: { delimiter: ";", decimalSign: "," },
  en: { delimiter: ",", decimalSign: "." },
} as const satisfies Record<Locale, CsvStyle>;

/** Names that the import recognises, with the ends of each scale. */
const HEADER = [
  "day",
  "time",
  "mood (1-10)",
  "stress (1-10)",
  "sleep hours",
  "sleep quality (1-10)",
  "tags",
  "note",
] as const;

/** Without this mark spreadsheets take UTF-8 for an older encoding. */
const BYTE_ORDER_MARK = "\uFEFF";

/** The moment a check-in is about, for sorting. */
function momentOf({ day, time }: CheckIn): string {
  return `${day} ${time ?? ""}`;
}

/**
 * Check-ins as CSV, oldest first. Not logged is an empty cell. Text that a spreadsheet would calculate (it begins with
 * = + - @, a tab or a return) gets an apostrophe in front, which the import takes off again.
 */
export function checkInsCsv(checkIns: readonly CheckIn[], { delimiter, decimalSign }: CsvStyle): string {
  const number = (value: number | undefined) => (value === undefined ? "" : String(value).replace(".", decimalSign));
  const rows = checkIns
    .toSorted((a, b) => momentOf(a).localeCompare(momentOf(b)))
    .map(({ day, time, mood, stress, sleepHours, sleepQuality, tags, note }) => [
      day,
      time ?? "",
      number(mood),
      number(stress),
      number(sleepHours),
      number(sleepQuality),
      tags.join(" | "),
      note ?? "",
    ]);
  const text = Papa.unparse([[...HEADER], ...rows], { delimiter, newline: "\r\n", escapeFormulae: /^[=+\-@\t\r]/ });
  return `${BYTE_ORDER_MARK}${text}\r\n`;
}
