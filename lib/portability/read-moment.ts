import { EARLIEST_DAY } from "@/lib/calendar/entered-day";
import { addDays, type LocalDate } from "@/lib/calendar/local-date";
import { clockText, readClockTime } from "./clock-time";
import type { ConversionContext } from "./conversion-context";
import type { CsvRecord } from "./csv-records";
import { readDate } from "./date-format";
import type { Mapping } from "./mapping";
import { skippedAt, type Skipped, type SkipReason } from "./skip-reason";

export type MomentReading = { ok: true; day: LocalDate; time?: string } | { ok: false; skipped: Skipped };

/** The journal day of a calendar day and a clock time: before the day begins it is still the day before. */
function journalDay(day: LocalDate, time: string | undefined, dayStartsAtHour: number): LocalDate {
  return time !== undefined && Number(time.slice(0, 2)) < dayStartsAtHour ? addDays(day, -1) : day;
}

/** The clock time in the mapped time column: absent when blank, null when unreadable. */
function timeIn(record: CsvRecord, mapping: Mapping): string | null | undefined {
  const cell = mapping.time ? (record.cells[mapping.time.column] ?? "") : "";
  if (cell === "") return undefined;
  const clock = readClockTime(cell);
  return clock ? clockText(clock.hour, clock.minute) : null;
}

/** Day and time of a row, on the person's own calendar. `lastDay` is the last day that is not in the future. */
export function readMoment(
  record: CsvRecord,
  mapping: Mapping,
  context: ConversionContext,
  lastDay: LocalDate,
): MomentReading {
  const { column, format } = mapping.date;
  const value = record.cells[column] ?? "";
  const skip = (reason: SkipReason, cell = { column, value }) =>
    ({ ok: false, skipped: skippedAt(record.line, reason, cell) }) satisfies MomentReading;
  if (value === "") return skip("no-date");
  const date = readDate(value, format, context.timeZone);
  if (!date.ok) return skip(/^[=@+]/.test(value) ? "formula" : date.reason);
  const time = timeIn(record, mapping);
  if (time === null && mapping.time)
    return skip("not-a-time", { column: mapping.time.column, value: record.cells[mapping.time.column] ?? "" });
  // Many programs write a day as its midnight: that is a day without a time.
  const written = time ?? (date.time === "00:00" ? undefined : date.time);
  const day = journalDay(date.day, written, context.dayStartsAtHour);
  if (day > lastDay) return skip("future-date");
  if (day < EARLIEST_DAY) return skip("too-long-ago");
  return written === undefined ? { ok: true, day } : { ok: true, day, time: written };
}
