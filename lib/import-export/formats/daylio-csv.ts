import { readClockTime, clockText } from "@/lib/platform/reading/clock-time";
import { readDate } from "@/lib/import-export/core/date-format";
import type { Collected } from "./collected";
import { noteOf } from "./entry-text";
import { gradeOfName } from "./five-levels";
import type { TableFormat } from "./format";
import type { FormatRow } from "./format-table";
import { richText } from "./html-text";
import type { DayAndTime } from "./moments";

/** The moods that Daylio begins with, from worst to best. */
const DEFAULT_MOODS = ["awful", "bad", "meh", "good", "rad"];

/** The day: of `full_date` or, before 2020, of year and date ("2019", "14 March"). */
function dayOf(row: FormatRow, timeZone: string): string | null {
  const full = row.text("full_date");
  const read = full
    ? readDate(full, "year-month-day", { timeZone })
    : readDate(`${row.text("date")} ${row.text("year")}`, "month-name", { timeZone });
  return read.ok ? read.day : null;
}

function momentOf(row: FormatRow, timeZone: string): DayAndTime | null {
  const day = dayOf(row, timeZone);
  const clock = readClockTime(row.text("time"));
  return day === null ? null : { day, ...(clock && { time: clockText(clock.hour, clock.minute) }) };
}

function readRow(row: FormatRow, into: Collected): void {
  const name = row.text("mood");
  const mood = into.moodNamed(name, gradeOfName(DEFAULT_MOODS, name.toLowerCase()));
  if (name !== "" && mood === null) into.leave(name, "unanswered");
  const tags = row.text("activities").split("|");
  const note = noteOf(row.text("note_title"), richText(row.text("note")));
  into.entry(momentOf(row, into.timeZone), { mood, tags, note });
}

/** Daylio, "Export CSV": one row an entry, also of the years when the year stood in a column of its own. */
export const daylioCsv: TableFormat = {
  kind: "table",
  name: "Daylio CSV",
  hasColumns: (names) =>
    ["mood", "activities", "time", "weekday"].every((name) => names.has(name)) &&
    (names.has("full_date") || names.has("year")),
  read(files, into) {
    for (const { content } of files) for (const row of content.rows()) readRow(row, into);
  },
};
