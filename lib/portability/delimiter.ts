import { readRecords } from "./csv-records";
import type { Detection } from "./detection";

export const DELIMITERS = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

const SAMPLE_CHARACTERS = 64 * 1024;
const SAMPLE_RECORDS = 50;

/** How well a delimiter explains the first records: share of records as wide as the header, times the width. */
function fitOf(sample: string, delimiter: Delimiter): number {
  const widths: number[] = [];
  readRecords(sample, delimiter, (record) => {
    if (record.cells.some((cell) => cell.trim() !== "")) widths.push(record.cells.length);
    return widths.length < SAMPLE_RECORDS;
  });
  const header = widths[0] ?? 0;
  if (header < 2) return 0;
  const alike = widths.filter((width) => width === header).length;
  return (alike / widths.length) * header;
}

/** The line "sep=;" that spreadsheets put on top, if there is one. */
export function announcedDelimiter(text: string): Delimiter | null {
  const sign = /^sep=([,;\t|])(?:\n|$)/i.exec(text)?.[1];
  return DELIMITERS.find((delimiter) => delimiter === sign) ?? null;
}

/** Which character separates the columns. A text of one column has none; then the comma is as good as any. */
export function detectDelimiter(text: string): Detection<Delimiter> {
  const announced = announcedDelimiter(text);
  if (announced) return { value: announced, certainty: "certain", alternatives: [] };
  // A whole number of lines: a cut record would look narrower than it is.
  const cut = text.length > SAMPLE_CHARACTERS ? text.lastIndexOf("\n", SAMPLE_CHARACTERS) : text.length;
  const sample = text.slice(0, cut > 0 ? cut : SAMPLE_CHARACTERS);
  const ranked = DELIMITERS.map((delimiter) => ({ delimiter, fit: fitOf(sample, delimiter) }))
    .filter(({ fit }) => fit > 0)
    .toSorted((a, b) => b.fit - a.fit);
  const [best, second] = ranked;
  if (!best) return { value: ",", certainty: "likely", alternatives: [] };
  return {
    value: best.delimiter,
    certainty: !second || second.fit < best.fit / 2 ? "certain" : "likely",
    alternatives: ranked.slice(1).map(({ delimiter }) => delimiter),
  };
}
