import { looksLikeData } from "./cell-kind";
import type { CsvRecord } from "./csv-records";
import { guessedPart } from "./detection";
import { suggestedTargets } from "./header-words";
import { HEADER_WITHIN_RECORDS } from "./limits";

/** Records that are looked at to see which columns hold dates and numbers. */
const SAMPLE_RECORDS = 200;

/** In a short file the last records tell. */
const FEWEST_BELOW = 3;

/** A record at the top of a file, as the one that may name the columns. */
interface Candidate {
  at: number;
  /** Names that say what a column holds. */
  telling: number;
  nonBlank: number;
}

function filledIn({ cells }: CsvRecord): number {
  return cells.filter((cell) => cell !== "").length;
}

/** Columns of which half of the filled cells are dates or numbers, below where titles and header can stand. */
function dataColumns(records: readonly CsvRecord[]): Set<number> {
  const seen = new Map<number, { data: number; nonBlank: number }>();
  const sample = records.slice(0, SAMPLE_RECORDS);
  const below = sample.slice(-Math.max(FEWEST_BELOW, sample.length - HEADER_WITHIN_RECORDS));
  for (const { cells } of below) {
    for (const [column, cell] of cells.entries()) {
      if (cell === "") continue;
      const count = seen.get(column) ?? { data: 0, nonBlank: 0 };
      seen.set(column, { data: count.data + (looksLikeData(cell) ? 1 : 0), nonBlank: count.nonBlank + 1 });
    }
  }
  return new Set(
    [...seen].flatMap(([column, { data, nonBlank }]) => (data >= nonBlank / 2 && data > 0 ? [column] : [])),
  );
}

/** True for a record with dates or numbers in more than half of the columns that hold them. */
function isBody({ cells }: CsvRecord, columns: ReadonlySet<number>): boolean {
  const data = [...columns].filter((column) => looksLikeData(cells[column] ?? "")).length;
  return columns.size > 0 && data > columns.size / 2;
}

function candidateAt(records: readonly CsvRecord[], at: number): Candidate {
  const record = records[at];
  const cells = record?.cells ?? [];
  const telling = cells.filter((cell) => cell !== "" && suggestedTargets(guessedPart(cell)).length > 0).length;
  return { at, telling, nonBlank: record ? filledIn(record) : 0 };
}

/**
 * Position of the record that names the columns, or -1 when the records hold data from the first one on. It stands
 * above the first record of data, among the first 20, and has no cell that is a date or a number; of several, the
 * one whose names say most, then the one with most names, then the lowest.
 */
export function findHeader(records: readonly CsvRecord[]): number {
  const columns = dataColumns(records);
  const top = records.slice(0, HEADER_WITHIN_RECORDS + 1);
  const body = top.findIndex((record) => isBody(record, columns));
  // Words alone, without a single date or number: the names are then on top or nowhere.
  const above = body === -1 ? top.slice(0, HEADER_WITHIN_RECORDS) : top.slice(0, body);
  const candidates = above.flatMap((record, at) =>
    record.cells.some(looksLikeData) ? [] : [candidateAt(records, at)],
  );
  const [first] = candidates;
  if (!first) return -1;
  const isBetter = (each: Candidate, best: Candidate) =>
    each.telling > best.telling || (each.telling === best.telling && body !== -1 && each.nonBlank >= best.nonBlank);
  return candidates.reduce((best, each) => (isBetter(each, best) ? each : best), first).at;
}
