import Papa from "papaparse";
import type { Locale } from "@/lib/platform/i18n/config";
import { NEEDS_GUARD } from "./formula-guard";

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

/** Without this mark spreadsheets take UTF-8 for an older encoding. */
const BYTE_ORDER_MARK = "\uFEFF";

/** A number as the spreadsheet of that language reads it; not logged is an empty cell. */
export function csvNumber(value: number | undefined, { decimalSign }: CsvStyle): string {
  return value === undefined ? "" : String(value).replace(".", decimalSign);
}

/**
 * Rows as a CSV file. Text that a spreadsheet would calculate (it begins with = + - @, a tab or a return) gets an
 * apostrophe in front, and so does text that looks as if it had one already: taking one off gives the text again.
 */
export function csvFile(rows: readonly (readonly string[])[], { delimiter }: CsvStyle): string {
  const text = Papa.unparse(
    rows.map((row) => [...row]),
    { delimiter, newline: "\r\n", escapeFormulae: NEEDS_GUARD },
  );
  return `${BYTE_ORDER_MARK}${text}\r\n`;
}
