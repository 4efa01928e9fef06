import { noteOf } from "./entry-text";
import type { TableFormat } from "./format";
import { dayIn, momentOfWall } from "./moments";
import { readIsoStamp } from "./stamp";
import { rowFormat } from "./table-format";

/** "2026-02-03-21:40": the day, a dash and the clock time. */
function momentOf(text: string) {
  const stamp = readIsoStamp(text.replace(/^(\d{4}-\d\d-\d\d)-/, "$1T"));
  if (stamp) return momentOfWall(stamp.wall);
  const day = dayIn(text);
  return day === null ? null : { day };
}

/** Daybook: a row an entry, with title and text. */
export const daybook: TableFormat = rowFormat("Daybook export", ["date", "title", "text"], (row, into) => {
  into.entry(momentOf(row.text("date")), { note: noteOf(row.text("title"), row.text("text")) });
});
