import { readDate } from "@/lib/import-export/core/date-format";
import { cellNumber } from "./cell-values";
import type { Collected } from "./collected";
import { noteOf } from "./entry-text";
import { meanGrade } from "./five-levels";
import type { TableFormat } from "./format";
import type { FormatRow } from "./format-table";
import { valuesIn } from "./json-values";

const TAG_COLUMNS = ["tags (people)", "tags (places)", "tags (events)"];

/** Reflections and takeaways are a list of texts in JSON, or plain text. */
function textsIn(cell: string): string {
  if (!cell.startsWith("[")) return cell;
  try {
    return valuesIn(JSON.parse(cell))
      .filter((each) => typeof each === "string")
      .join("\n");
  } catch {
    return cell;
  }
}

/** The clock stands behind the day: "2026 Tue Feb 03 09:10 PM". */
function momentOf(row: FormatRow, timeZone: string) {
  const read = readDate(row.text("date"), "month-name", { timeZone });
  return read.ok ? { day: read.day, ...(read.time !== undefined && { time: read.time }) } : null;
}

function readRow(row: FormatRow, into: Collected): void {
  const words = row.text("mood").split(/[,;|]/);
  const mood = meanGrade(words.flatMap((word) => into.moodNamed(word) ?? []));
  const tags = [...words, ...TAG_COLUMNS.flatMap((name) => row.text(name).split(/[,;|]/))];
  const note = noteOf(row.text("notes"), textsIn(row.text("reflections")), textsIn(row.text("takeaways")));
  into.entry(momentOf(row, into.timeZone), { mood, sleepHours: cellNumber(row.text("sleep")), tags, note });
}

/** How We Feel: emotions are words and come in as tags; a grade only where the person gave the word one. */
export const howWeFeel: TableFormat = {
  kind: "table",
  name: "How We Feel CSV",
  hasColumns: (names) =>
    names.has("date") &&
    names.has("mood") &&
    names.has("tags (people)") &&
    (names.has("mood keys") || names.has("mood key")),
  read(files, into) {
    for (const { content } of files) for (const row of content.rows()) readRow(row, into);
  },
};
