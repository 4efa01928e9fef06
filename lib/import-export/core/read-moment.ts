import { EARLIEST_DAY } from "@/lib/platform/calendar/entered-day";
import { journalDay } from "@/lib/platform/calendar/clock";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { readClockTime, type ClockReading } from "@/lib/platform/reading/clock-time";
import type { ConversionContext } from "./conversion-context";
import type { CsvRecord } from "./csv-records";
import { readDate } from "./date-format";
import type { Mapping } from "./mapping";
import { skippedAt, type Skipped, type SkipReason } from "./skip-reason";

export type MomentReading = { ok: true; day: LocalDate; time?: string } | { ok: false; skipped: Skipped };

/** What holds for every row of a table. */
export interface MomentContext extends ConversionContext {
  /** True where the column of dates writes a day as its midnight in universal time. */
  midnightIsDay: boolean;
}

/** The clock time in the mapped time column: absent when blank, null when unreadable. */
function clockIn(record: CsvRecord, mapping: Mapping): ClockReading | null | undefined {
  const cell = mapping.time ? (record.cells[mapping.time.column] ?? "") : "";
  return cell === "" ? undefined : readClockTime(cell);
}

/** Day and time of a row, on the person's own calendar. `lastDay` is the last day that is not in the future. */
export function readMoment(
  record: CsvRecord,
  mapping: Mapping,
  context: MomentContext,
  lastDay: LocalDate,
): MomentReading {
  const { column, format } = mapping.date;
  const value = record.cells[column] ?? "";
  const skip = (reason: SkipReason, cell = { column, value }) =>
    ({ ok: false, skipped: skippedAt(record.line, reason, cell) }) satisfies MomentReading;
  if (value === "") return skip("no-date");
  const clock = clockIn(record, mapping);
  const { timeZone, midnightIsDay, dayStartsAtHour } = context;
  const date = readDate(value, format, { timeZone, midnightIsDay, ...(clock && { clock }) });
  if (!date.ok) return skip(/^[=@+]/.test(value) ? "formula" : date.reason);
  if (clock === null && mapping.time)
    return skip("not-a-time", { column: mapping.time.column, value: record.cells[mapping.time.column] ?? "" });
  // Many programs write a day as its midnight: that is a day without a time.
  const time = clock ? date.time : date.time === "00:00" ? undefined : date.time;
  const day = time === undefined ? date.day : journalDay(date.day, Number(time.slice(0, 2)), dayStartsAtHour);
  if (day > lastDay) return skip("future-date");
  if (day < EARLIEST_DAY) return skip("too-long-ago");
  return time === undefined ? { ok: true, day } : { ok: true, day, time };
}
