import { checkInSchema, type CheckIn } from "@/lib/features/check-ins/schema";
import { plainText } from "@/lib/platform/text/plain-text";
import { readClockTime, clockText } from "@/lib/platform/reading/clock-time";
import type { CsvRecord } from "./csv-records";
import { csvFile, csvNumber, type CsvStyle } from "./csv-style";
import type { Table } from "./csv-table";
import { readDate } from "./date-format";
import { DELIMITERS, type Delimiter } from "./delimiters";
import { hasFormulaGuard, withoutFormulaGuard } from "./formula-guard";
import type { Mapping, MappingChoices } from "./mapping";
import { skippedAt, type Skipped, type SkipReason } from "./skip-reason";
import { readTags, writeTags } from "./tags-cell";

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

/** The moment a check-in is about, for sorting. */
function momentOf({ day, time }: CheckIn): string {
  return `${day} ${time ?? ""}`;
}

/**
 * Check-ins as CSV, oldest first; `readOwnRow` is its inverse. Not logged is an empty cell. `day` is the day of the
 * journal: a check-in of half past midnight stands on the day before. Text that a spreadsheet would calculate (it
 * begins with = + - @, a tab or a return) gets an apostrophe in front, which the import takes off again.
 */
export function checkInsCsv(checkIns: readonly CheckIn[], style: CsvStyle): string {
  const number = (value: number | undefined) => csvNumber(value, style);
  const rows = checkIns
    .toSorted((a, b) => momentOf(a).localeCompare(momentOf(b)))
    .map(({ day, time, mood, stress, sleepHours, sleepQuality, tags, note }) => [
      day,
      time ?? "",
      number(mood),
      number(stress),
      number(sleepHours),
      number(sleepQuality),
      writeTags(tags),
      note ?? "",
    ]);
  return csvFile([[...HEADER], ...rows], style);
}

/** True for a table that `checkInsCsv` wrote, also after a spreadsheet saved it with other signs. */
export function isOwnTable({ header }: Pick<Table, "header">): boolean {
  return header !== null && header.length >= HEADER.length && HEADER.every((name, at) => header[at] === name);
}

/** The delimiter of a text that begins as `checkInsCsv` writes it; null for another text. */
export function ownDelimiter(text: string): Delimiter | null {
  const start = text.slice(0, 200).replaceAll('"', "");
  return DELIMITERS.find((delimiter) => start.startsWith(HEADER.join(delimiter))) ?? null;
}

const GRADES = { min: 1, max: 10, reversed: false };

/** The columns of a table of our own; only the order of its dates can have been changed, by a spreadsheet. */
export function ownChoices(delimiter: Delimiter): Pick<MappingChoices, "delimiter" | "date"> & Partial<MappingChoices> {
  return {
    delimiter,
    date: { column: 0 },
    time: { column: 1 },
    mood: { column: 2, ...GRADES },
    stress: { column: 3, ...GRADES },
    sleepHours: { column: 4, unit: "hours" },
    sleepQuality: { column: 5, ...GRADES },
    note: { column: 7 },
  };
}

/** Columns of numbers: notes must not decide how a number is written. */
export const OWN_NUMBER_COLUMNS = [2, 3, 4, 5];

/** What holds for every row of one table of our own. */
export interface OwnTable {
  mapping: Mapping;
  timeZone: string;
  /** True where the quotes are still ours: a guarded text then stands between quotes, and no other does. */
  hasGuardsInQuotes: boolean;
}

/** True where a guarded text stands between quotes, as we write it; a spreadsheet that saves the file takes them off. */
export function hasGuardsInQuotes({ rows }: Table): boolean {
  return rows.some(({ cells, quotedApostrophes = [] }) =>
    quotedApostrophes.some((column) => hasFormulaGuard(cells[column] ?? "")),
  );
}

type OwnRow = { ok: true; content: CheckIn } | { ok: false; skipped: Skipped };

/** Reads a row that `checkInsCsv` wrote, exactly as it was; a spreadsheet may have changed the signs of dates and numbers. */
export function readOwnRow(record: CsvRecord, { mapping, timeZone, hasGuardsInQuotes: isQuoted }: OwnTable): OwnRow {
  const { cells, line, quotedApostrophes = [] } = record;
  const skip = (column: number, reason: SkipReason): OwnRow => ({
    ok: false,
    skipped: skippedAt(line, reason, { column, value: cells[column] ?? "" }),
  });
  const textAt = (column: number) => {
    const cell = cells[column] ?? "";
    return plainText(isQuoted && !quotedApostrophes.includes(column) ? cell : withoutFormulaGuard(cell));
  };
  const [dayCell = "", timeCell = ""] = cells;
  if (dayCell === "") return skip(0, "no-date");
  const date = readDate(dayCell, mapping.date.format, { timeZone });
  if (!date.ok) return skip(0, date.reason);
  const clock = timeCell === "" ? undefined : readClockTime(timeCell);
  if (clock === null) return skip(1, "not-a-time");
  const numbers = numbersOf(cells, mapping);
  if ("reason" in numbers) return skip(numbers.column, numbers.reason);
  const note = textAt(7);
  const content = {
    day: date.day,
    ...(clock && { time: clockText(clock.hour, clock.minute) }),
    ...numbers,
    tags: readTags(textAt(6)),
    ...(note !== "" && { note }),
    source: "import",
  };
  const parsed = checkInSchema.safeParse(content);
  return parsed.success ? { ok: true, content: parsed.data } : skip(...faultOf(parsed.error.issues[0]?.path[0]));
}

const NUMBERS = [
  ["mood", 2],
  ["stress", 3],
  ["sleepHours", 4],
  ["sleepQuality", 5],
] as const;

function numbersOf(
  cells: readonly string[],
  { decimalSign }: Mapping,
): Partial<Record<(typeof NUMBERS)[number][0], number>> | { column: number; reason: SkipReason } {
  const values: Partial<Record<(typeof NUMBERS)[number][0], number>> = {};
  for (const [name, column] of NUMBERS) {
    const cell = cells[column] ?? "";
    if (cell === "") continue;
    const isNumber = cell.length <= 30 && /^\d+(?:[.,]\d+)?(?:e-\d+)?$/i.test(cell);
    if (!isNumber) return { column, reason: /^[=@+-]/.test(cell) ? "formula" : "not-a-number" };
    values[name] = Number(cell.replace(decimalSign, "."));
    if (Number.isNaN(values[name])) return { column, reason: "not-a-number" };
  }
  return values;
}

/** Where and why a value is no part of a check-in. */
function faultOf(field: PropertyKey | undefined): [column: number, reason: SkipReason] {
  if (field === "note") return [7, "note-too-long"];
  if (field === "tags") return [6, "tags-too-long"];
  const number = NUMBERS.find(([name]) => name === field);
  return number ? [number[1], "out-of-range"] : [0, "impossible-date"];
}
