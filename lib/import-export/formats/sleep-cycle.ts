import { cellNumber, cellText, sumOf } from "./cell-values";
import type { Collected } from "./collected";
import type { TableFormat } from "./format";
import type { FormatRow } from "./format-table";
import { instantOf, placeOf, readClockStamp } from "./stamp";

const SECOND_MS = 1000;

function readRow(row: FormatRow, into: Collected): void {
  const start = readClockStamp(row.text("start", "went to bed"));
  const end = readClockStamp(row.text("end", "woke up"));
  if (!start || !end) return into.leave("sleep", "no-end");
  const secondsIn = (name: string) => cellNumber(row.text(`${name} (seconds)`));
  const staged = sumOf(secondsIn("light"), secondsIn("deep"), secondsIn("dream"));
  const seconds = secondsIn("time asleep") ?? staged;
  const mood = into.moodNamed(cellText(row.text("mood")));
  if (row.text("sleep quality") !== "") into.leave("Sleep Quality", "device-figure");
  const word = cellText(row.text("mood"));
  if (word !== "" && mood === null) into.leave(word, "unanswered");
  into.sleep({
    source: "Sleep Cycle",
    start: instantOf(start, into.timeZone),
    end: instantOf(end, into.timeZone),
    place: placeOf(end, into.timeZone),
    ...(seconds !== null && { asleep: seconds * SECOND_MS }),
    wakeful: (secondsIn("awake") ?? 0) * SECOND_MS,
    details: {
      ...(mood !== null && { mood }),
      tags: cellText(row.text("notes", "sleep notes")).split(":"),
    },
  });
}

/** Sleep Cycle: local times, semicolons, a dash for nothing; notes are tags apart by a colon. */
export const sleepCycle: TableFormat = {
  kind: "table",
  name: "Sleep Cycle CSV",
  hasColumns: (names) =>
    names.has("sleep quality") &&
    ((names.has("start") && names.has("end")) || (names.has("went to bed") && names.has("woke up"))),
  read(files, into) {
    for (const { content } of files) for (const row of content.rows()) readRow(row, into);
  },
};
