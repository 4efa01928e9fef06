import { isOwnTable, OWN_NUMBER_COLUMNS, ownChoices } from "./check-ins-csv";
import type { DetectionContext } from "./conversion-context";
import { columnSample, type Table } from "./csv-table";
import { detectDecimalSign, readDecimal, type DecimalSign } from "./decimal";
import type { Delimiter } from "./delimiters";
import { detectDateFormat, type DateFormatDetection } from "./detect-date-format";
import type { Detection } from "./detection";
import { guessColumns, type ColumnGuess } from "./guess-columns";
import { suggestsReversed, type RatedTarget } from "./header-words";
import { DETECTION_SAMPLE_ROWS } from "./limits";
import { RATED_TARGETS, type MappingChoices } from "./mapping";
import { detectScale, statedEnds, type ScaleDetection } from "./scale";
import { detectSleepUnit, type SleepUnit } from "./sleep-duration";

/** Everything that was detected in a table, as a proposal for the person to correct. */
export interface Suggestion {
  /** True for a table that an export of ours wrote: what its columns hold is known. */
  isOwn: boolean;
  /** Line of the file on which the header stands; 0 without a header. */
  headerLine: number;
  decimalSign: Detection<DecimalSign>;
  columns: ColumnGuess;
  dateFormat: DateFormatDetection | null;
  scales: Partial<Record<RatedTarget, ScaleDetection & { reversed: boolean }>>;
  sleepUnit: SleepUnit;
}

/** A decimal comma cannot be told from a comma between columns, so such a file most likely uses a point. */
function usualSign(delimiter: Delimiter): DecimalSign {
  return delimiter === "," ? "." : ",";
}

/** The numbers of a column; every row counts, since one value can settle where a scale ends. */
export function columnNumbers(table: Table, column: number, sign: DecimalSign): number[] {
  return columnSample(table, column, Infinity).flatMap((cell) => readDecimal(cell, sign) ?? []);
}

/** Proposes what each column holds and how to read it. */
export function suggestMapping(table: Table, delimiter: Delimiter, context: DetectionContext): Suggestion {
  const isOwn = isOwnTable(table);
  const sampled = table.rows
    .slice(0, DETECTION_SAMPLE_ROWS)
    .flatMap(({ cells }) => (isOwn ? OWN_NUMBER_COLUMNS.map((column) => cells[column] ?? "") : cells));
  const decimalSign = detectDecimalSign(sampled, usualSign(delimiter));
  const columns = guessColumns(table, decimalSign.value, context);
  const sampleOf = (column: number | undefined) =>
    column === undefined ? [] : columnSample(table, column, DETECTION_SAMPLE_ROWS);
  const beside = table.header?.map(statedEnds).find((ends) => ends !== null) ?? null;
  const scales: Suggestion["scales"] = {};
  for (const target of RATED_TARGETS) {
    const column = columns[target];
    if (column === undefined) continue;
    const header = table.header?.[column] ?? "";
    const numbers = columnNumbers(table, column, decimalSign.value);
    const detected = detectScale(numbers, { here: statedEnds(header), beside });
    if (detected) scales[target] = { ...detected, reversed: suggestsReversed(header, target) };
  }
  return {
    isOwn,
    headerLine: table.headerLine,
    decimalSign,
    columns,
    dateFormat: detectDateFormat(sampleOf(isOwn ? 0 : columns.date), context),
    scales,
    sleepUnit: detectSleepUnit(sampleOf(columns.sleepHours), decimalSign.value),
  };
}

/**
 * The proposal as choices to correct. A date order that fits as well as another is left open: only the person knows
 * whether 03-02 is in February or in March.
 */
export function choicesOf({ columns, scales, ...suggestion }: Suggestion, delimiter: Delimiter): MappingChoices {
  const settled = suggestion.dateFormat?.certainty === "ambiguous" ? undefined : suggestion.dateFormat?.value;
  const { isOwn, headerLine } = suggestion;
  if (isOwn) {
    const decimalSign = suggestion.decimalSign.value;
    const date = { column: 0, ...(settled && { format: settled }) };
    return { ...ownChoices(delimiter), headerLine, decimalSign, unreadableValue: "skip-row", date };
  }
  const rated = Object.fromEntries(
    RATED_TARGETS.flatMap((target) => {
      const column = columns[target];
      const scale = scales[target];
      if (column === undefined || !scale) return [];
      return [[target, { column, ...scale.ends, reversed: scale.reversed }] as const];
    }),
  );
  return {
    delimiter,
    headerLine,
    decimalSign: suggestion.decimalSign.value,
    date: { ...(columns.date !== undefined && { column: columns.date }), ...(settled && { format: settled }) },
    unreadableValue: "skip-row",
    ...rated,
    ...(columns.time !== undefined && { time: { column: columns.time } }),
    ...(columns.note !== undefined && { note: { column: columns.note } }),
    ...(columns.sleepHours !== undefined && {
      sleepHours: { column: columns.sleepHours, unit: suggestion.sleepUnit },
    }),
  };
}
