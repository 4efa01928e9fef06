import { cellNumber } from "./cell-values";
import type { Collected } from "./collected";
import type { TableFormat } from "./format";
import type { FormatRow, FormatTable } from "./format-table";
import { dayIn } from "./moments";
import { OwnFields } from "./own-fields";

const DATE = "date (yyyy-mm-dd)";
/** The four symptoms are rated from 1 (none) to 4. */
const SCALE = { low: 1, high: 4 };
const NOTES = ["notes", "note", "journal"];

/** The columns whose meaning the person says: all but the date, the hours of sleep and what is written. */
function ownColumns(table: FormatTable): string[] {
  const own = table.header.filter((name) => ![DATE, "sleep", ...NOTES].includes(name.toLowerCase()));
  return own.filter((name) => name !== "");
}

function readRow(row: FormatRow, own: readonly string[], into: Collected): void {
  const day = dayIn(row.text(DATE));
  const fields = new OwnFields(into);
  for (const name of own) {
    const cell = row.text(name.toLowerCase());
    const choice = cell === "" ? undefined : into.fieldNamed(name, SCALE);
    if (choice) fields.add(name, choice, cell, SCALE);
    else if (cell !== "" && cellNumber(cell) !== 0) into.leave(name, "unanswered");
  }
  const hours = cellNumber(row.text("sleep"));
  // Nobody sleeps no hours by accident: 0 is what the app writes where nothing was logged.
  const sleepHours = hours === 0 ? null : hours;
  into.entry(day === null ? null : { day }, fields.with({ sleepHours, note: row.text(...NOTES) }));
}

/** eMoods: a day a row, symptoms instead of a mood; the person says what each stands for. */
export const emoods: TableFormat = {
  kind: "table",
  name: "eMoods backup",
  hasColumns: (names) => names.has(DATE) && (names.has("depressed") || names.has("sleep")),
  read(files, into) {
    for (const { content } of files) {
      const own = ownColumns(content);
      for (const row of content.rows()) readRow(row, own, into);
    }
  },
};
