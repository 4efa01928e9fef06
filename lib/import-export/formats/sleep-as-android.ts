import { toGrade } from "@/lib/import-export/core/scale";
import { cellNumber } from "./cell-values";
import type { Collected } from "./collected";
import type { FormatFile, TableFormat } from "./format";
import type { FormatRow, FormatTable } from "./format-table";
import { placeNamed } from "./moments";

const HOUR_MS = 3_600_000;

/** Tags and text of a comment: words with a hash are tags, a backslash and an n between blanks is a line end. */
function detailsOf(comment: string, rating: number | null) {
  const lines = comment.replace(/ ?\\n ?/g, "\n");
  const tags = [...lines.matchAll(/#([\p{L}\p{N}_-]+)/gu)].map(([, tag = ""]) => tag);
  const note = lines
    .replace(/#[\p{L}\p{N}_-]+/gu, "")
    .replace(/[ \t]{2,}/g, " ")
    .trim();
  const quality = rating === null || rating === 0 ? null : toGrade(rating, { min: 1, max: 5, reversed: false });
  return { ...(quality !== null && { sleepQuality: quality }), tags, note };
}

function readRow(row: FormatRow, into: Collected): void {
  const start = cellNumber(row.text("id"));
  const hours = cellNumber(row.text("hours"));
  if (start === null || hours === null || hours <= 0) return into.leave("sleep", "no-end");
  into.sleep({
    source: "Sleep as Android",
    start,
    end: start + Math.round(hours * HOUR_MS),
    place: placeNamed(row.text("tz"), into.timeZone),
    asleep: Math.round(hours * HOUR_MS),
    details: detailsOf(row.text("comment"), cellNumber(row.text("rating"))),
  });
}

/**
 * Sleep as Android: the header stands again above each record, with columns of events behind it that vary; the first
 * columns are the same in all of them.
 */
export const sleepAsAndroid: TableFormat = {
  kind: "table",
  name: "Sleep as Android CSV",
  hasColumns: (names) => ["id", "tz", "hours", "rating", "comment"].every((name) => names.has(name)),
  read(files: readonly FormatFile<FormatTable>[], into) {
    for (const { content } of files) for (const row of content.rows()) readRow(row, into);
  },
};
