import { toGrade } from "@/lib/import-export/core/scale";
import { cellNumber } from "./cell-values";
import type { TableFormat } from "./format";
import { rowFormat } from "./table-format";

/** Plees Tracker: epoch milliseconds, a rating of 1–5 by the person; older files have four columns. */
export const pleesTracker: TableFormat = rowFormat("Plees Tracker CSV", ["sid", "start", "stop"], (row, into) => {
  const [start, end] = [cellNumber(row.text("start")), cellNumber(row.text("stop"))];
  if (start === null || end === null) return into.leave("sleep", "no-end");
  const rating = cellNumber(row.text("rating"));
  const quality = rating === null || rating === 0 ? null : toGrade(rating, { min: 1, max: 5, reversed: false });
  const details = { ...(quality !== null && { sleepQuality: quality }), note: row.text("comment") };
  into.sleep({ source: "Plees Tracker", start, end, place: into.timeZone, details });
});
