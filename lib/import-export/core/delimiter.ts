import { readRecords } from "./csv-records";
import type { Detection } from "./detection";
import { ownDelimiter } from "./check-ins-csv";
import { announcedDelimiter, DELIMITERS, type Delimiter } from "./delimiters";
import { HEADER_WITHIN_RECORDS } from "./limits";

const SAMPLE_CHARACTERS = 64 * 1024;
const SAMPLE_RECORDS = 50;

/** How many cells each of the first records has that is not blank. */
function widthsIn(sample: string, delimiter: Delimiter): number[] {
  const widths: number[] = [];
  readRecords(sample, delimiter, (record) => {
    if (record.cells.some((cell) => cell.trim() !== "")) widths.push(record.cells.length);
    return widths.length < SAMPLE_RECORDS;
  });
  return widths;
}

interface Fit {
  delimiter: Delimiter;
  /** Share (0–1) of the records that are as wide as the header. */
  share: number;
  /** That share times the width. */
  fit: number;
}

/** How well a delimiter explains records whose header is the first of them, given their widths. */
function fitOf(delimiter: Delimiter, widths: readonly number[]): Fit {
  const header = widths[0] ?? 0;
  const share = header < 2 ? 0 : widths.filter((width) => width === header).length / widths.length;
  return { delimiter, share, fit: share * header };
}

/**
 * The delimiters that explain a text, best first: with the first record as the header or, where that leaves most
 * records with another width, with one below it. Titles stand above many tables.
 */
function rankedFits(sample: string): Fit[] {
  const widths = DELIMITERS.map((delimiter) => ({ delimiter, all: widthsIn(sample, delimiter) }));
  const from = (start: number) =>
    widths
      .map(({ delimiter, all }) => fitOf(delimiter, all.slice(start)))
      .filter(({ fit }) => fit > 0)
      .toSorted((a, b) => b.fit - a.fit);
  for (let start = 0; start < HEADER_WITHIN_RECORDS; start += 1) {
    const ranked = from(start);
    if (ranked[0] && ranked[0].share > 0.5) return ranked;
  }
  return from(0);
}

/** Which character separates the columns. A text of one column has none; then the comma is as good as any. */
export function detectDelimiter(text: string): Detection<Delimiter> {
  const announced = announcedDelimiter(text) ?? ownDelimiter(text);
  if (announced) return { value: announced, certainty: "certain", alternatives: [] };
  // A whole number of lines: a cut record would look narrower than it is.
  const cut = text.length > SAMPLE_CHARACTERS ? text.lastIndexOf("\n", SAMPLE_CHARACTERS) : text.length;
  const sample = text.slice(0, cut > 0 ? cut : SAMPLE_CHARACTERS);
  const ranked = rankedFits(sample);
  const [best, second] = ranked;
  if (!best) return { value: ",", certainty: "likely", alternatives: [] };
  return {
    value: best.delimiter,
    certainty: !second || second.fit < best.fit / 2 ? "certain" : "likely",
    alternatives: ranked.slice(1).map(({ delimiter }) => delimiter),
  };
}
