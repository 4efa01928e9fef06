import { addDays } from "@/lib/platform/calendar/local-date";
import type { CheckIn } from "@/lib/features/check-ins/schema";
import { MAX_NOTE_LENGTH } from "@/lib/platform/http/limits";
import { plainText } from "@/lib/platform/text/plain-text";
import type { CsvRecord } from "./csv-records";
import { GUESSED_CHARACTERS } from "./detection";
import { readDecimal, type DecimalSign } from "./decimal";
import { withoutFormulaGuard } from "./formula-guard";
import { RATED_TARGETS, type Mapping, type RatedColumn } from "./mapping";
import { readMoment, type MomentContext } from "./read-moment";
import { toGrade } from "./scale";
import { skippedAt, type Skipped, type SkipReason } from "./skip-reason";
import { readSleepHours } from "./sleep-duration";

export type RowOutcome = { ok: true; content: CheckIn; leftOut: Skipped[] } | { ok: false; skipped: Skipped };

/** What people and programs write where nothing was logged. */
const NOTHING = /^(?:-+|–|—|\?|n\/?a|n\.?v\.?t\.?|nan|null|none|geen|leeg)$/i;

/** The cell of a column; empty when the row is shorter or says that nothing was logged. */
function cellAt(record: CsvRecord, column: number): string {
  const cell = record.cells[column] ?? "";
  return cell.length <= GUESSED_CHARACTERS && NOTHING.test(cell) ? "" : cell;
}

/** Why a cell is no number: a formula is named as such. */
function unreadable(cell: string): SkipReason {
  return /^[=@+-]/.test(cell) ? "formula" : "not-a-number";
}

function readGrade(cell: string, scale: RatedColumn, sign: DecimalSign): number | SkipReason {
  const value = readDecimal(cell, sign);
  return value === null ? unreadable(cell) : (toGrade(value, scale) ?? "out-of-range");
}

/** Every number of a row that has one, and the cells that could not be read. */
function readValues(record: CsvRecord, mapping: Mapping): { values: Partial<CheckIn>; faults: Skipped[] } {
  const values: Partial<CheckIn> = {};
  const faults: Skipped[] = [];
  const take = (
    target: "sleepHours" | (typeof RATED_TARGETS)[number],
    column: number,
    read: (cell: string) => number | SkipReason,
  ) => {
    const cell = cellAt(record, column);
    if (cell === "") return;
    const value = read(cell);
    if (typeof value === "number") values[target] = value;
    else faults.push(skippedAt(record.line, value, { column, value: cell }));
  };
  for (const target of RATED_TARGETS) {
    const rated = mapping[target];
    if (rated) take(target, rated.column, (cell) => readGrade(cell, rated, mapping.decimalSign));
  }
  const sleep = mapping.sleepHours;
  if (sleep)
    take("sleepHours", sleep.column, (cell) => {
      const hours = readSleepHours(cell, sleep.unit, mapping.decimalSign);
      return hours === "not-a-number" ? unreadable(cell) : hours;
    });
  const note = mapping.note ? plainText(withoutFormulaGuard(record.cells[mapping.note.column] ?? "")).trim() : "";
  if (note.length > MAX_NOTE_LENGTH) {
    faults.push(skippedAt(record.line, "note-too-long", { column: mapping.note?.column ?? 0, value: note }));
  } else if (note !== "") values.note = note;
  return { values, faults };
}

/** The refusal of a row with more cells than the header has names; null for any other. */
export function surplusCell(record: CsvRecord, columnCount: number): RowOutcome | null {
  const surplus = record.cells.findIndex((cell, column) => column >= columnCount && cell !== "");
  if (surplus === -1) return null;
  const value = record.cells[surplus] ?? "";
  return { ok: false, skipped: skippedAt(record.line, "too-many-cells", { column: surplus, value }) };
}

/** A row as a check-in, or the one reason why it stays out. */
export function convertRow(record: CsvRecord, mapping: Mapping, context: MomentContext): RowOutcome {
  const moment = readMoment(record, mapping, context, addDays(context.today, 1));
  if (!moment.ok) return moment;
  const { values, faults } = readValues(record, mapping);
  const [fault] = faults;
  if (fault && (mapping.unreadableValue === "skip-row" || Object.keys(values).length === 0))
    return { ok: false, skipped: fault };
  if (Object.keys(values).length === 0) return { ok: false, skipped: skippedAt(record.line, "no-values") };
  const { day, time } = moment;
  return {
    ok: true,
    content: { day, ...(time ? { time } : {}), ...values, tags: [], source: "import" },
    leftOut: faults,
  };
}
