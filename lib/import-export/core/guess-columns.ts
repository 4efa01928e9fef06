import { readClockTime } from "@/lib/platform/reading/clock-time";
import type { DetectionContext } from "./conversion-context";
import { columnSample, type Table } from "./csv-table";
import { readDecimal, type DecimalSign } from "./decimal";
import { guessedPart } from "./detection";
import { detectDateFormat } from "./detect-date-format";
import { COLUMN_TARGETS, suggestedTargets, type ColumnTarget } from "./header-words";
import { DETECTION_SAMPLE_ROWS } from "./limits";
import { readSleepHours, SLEEP_UNITS } from "./sleep-duration";

/** Which column (from 0) becomes what; a target without a column is not imported. */
export type ColumnGuess = Partial<Record<ColumnTarget, number>>;

/** Share of the cells that must read as what the name of the column says; the rest may be faults in the file. */
const ENOUGH_WITH_NAME = 0.3;
/** The same for a column whose name says nothing. */
const ENOUGH_WITHOUT_NAME = 0.6;

function share(cells: readonly string[], test: (cell: string) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
}

/** Whether the values of a column can be what its name suggests. An empty column can be anything. */
function valuesFit(
  target: ColumnTarget,
  cells: readonly string[],
  sign: DecimalSign,
  context: DetectionContext,
): boolean {
  if (cells.length === 0 || target === "note") return true;
  if (target === "date") return detectDateFormat(cells, context) !== null;
  if (target === "time") return share(cells, (cell) => readClockTime(cell) !== null) >= ENOUGH_WITH_NAME;
  if (target === "sleepHours")
    return (
      share(cells, (cell) => SLEEP_UNITS.some((unit) => typeof readSleepHours(cell, unit, sign) === "number")) >=
      ENOUGH_WITH_NAME
    );
  return share(cells, (cell) => readDecimal(cell, sign) !== null) >= ENOUGH_WITH_NAME;
}

/** The first column of dates, for a table whose names do not tell. Bare numbers of days are a date by name only. */
function firstDateColumn(samples: readonly (readonly string[])[], context: DetectionContext): number | undefined {
  const found = samples.findIndex((cells) => {
    const found = cells.length > 0 ? detectDateFormat(cells, context) : null;
    return found !== null && found.value !== "excel-serial" && found.share >= ENOUGH_WITHOUT_NAME;
  });
  return found === -1 ? undefined : found;
}

/**
 * Guesses what the columns hold, from their names (Dutch and English) checked against their values. A column serves
 * one target; the person corrects the rest.
 */
export function guessColumns(table: Table, sign: DecimalSign, context: DetectionContext): ColumnGuess {
  const columns = Array.from({ length: table.columnCount }, (_, column) => column);
  const samples = columns.map((column) => columnSample(table, column, DETECTION_SAMPLE_ROWS).map(guessedPart));
  const suggestions = columns.map((column) => suggestedTargets(table.header?.[column] ?? ""));
  const guess: ColumnGuess = {};
  const used = new Set<number>();
  // First what a name says above all, then what it also says.
  for (const rank of [0, 1]) {
    for (const target of COLUMN_TARGETS) {
      const found = columns.find(
        (column) =>
          !used.has(column) &&
          suggestions[column]?.[rank] === target &&
          valuesFit(target, samples[column] ?? [], sign, context),
      );
      if (guess[target] !== undefined || found === undefined) continue;
      guess[target] = found;
      used.add(found);
    }
  }
  guess.date ??= firstDateColumn(samples, context);
  return guess;
}
