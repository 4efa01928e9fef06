import { toGrade } from "@/lib/import-export/core/scale";
import { cellNumber } from "./cell-values";
import type { Collected } from "./collected";
import { noteOf } from "./entry-text";
import type { JsonFormat, TableFormat } from "./format";
import { isListWith, objectsIn, textIn } from "./json-values";
import { dayIn, momentAtInstant, momentOfWall } from "./moments";
import { readIsoStamp } from "./stamp";
import { rowFormat } from "./table-format";

const MINUTE_MS = 60_000;
const SCALE = { min: 0, max: 10, reversed: false };

/** What stands under a name of a record, as text. */
type Field = (name: string) => string;

function momentOf(text: string, timeZone: string) {
  const stamp = readIsoStamp(text);
  if (!stamp) return null;
  return stamp.offset === "utc" ? momentAtInstant(stamp.wall, timeZone) : momentOfWall(stamp.wall);
}

function readMood(field: Field, into: Collected): void {
  const value = cellNumber(field("mood"));
  const mood = value === null ? null : toGrade(value, SCALE);
  if (value !== null && mood === null) into.leave("mood", "out-of-range");
  const moment = momentOf(field("experiencedAt") || field("createdAt"), into.timeZone);
  into.entry(moment, { mood, note: noteOf(field("description"), field("exploration")) });
}

/** Minutes of 0 are a night without sleep: the person wrote them. */
function readSleep(field: Field, into: Collected): void {
  const day = dayIn(field("dateAwoke"));
  const minutes = cellNumber(field("minutesSlept"));
  if (day === null) into.leave("sleep", "no-date");
  else if (minutes === null || minutes < 0) into.leave("sleep", "not-a-number");
  else into.night({ source: "MoodTracker", day, asleep: minutes * MINUTE_MS });
}

/** The cells of a table by the names of a document: columns are compared in lower case. */
const cells = (text: (...names: string[]) => string) => (name: string) => text(name.toLowerCase());

/** MoodTracker, moods from 0 to 10, as a table. */
export const moodTrackerMoodsCsv: TableFormat = rowFormat(
  "MoodTracker moods, CSV",
  ["createdat", "mood"],
  (row, into) =>
    readMood(
      cells((...names) => row.text(...names)),
      into,
    ),
);

/** MoodTracker, nights with the day of waking up, as a table. */
export const moodTrackerSleepsCsv: TableFormat = rowFormat(
  "MoodTracker sleeps, CSV",
  ["dateawoke", "minutesslept"],
  (row, into) =>
    readSleep(
      cells((...names) => row.text(...names)),
      into,
    ),
);

/** MoodTracker, moods from 0 to 10, as a document. */
export const moodTrackerMoodsJson: JsonFormat = {
  kind: "json",
  name: "MoodTracker moods, JSON",
  hints: ['"createdAt"'],
  matches: (value) => isListWith(value, "mood", "createdAt") && !isListWith(value, "timeCreated"),
  read(files, into) {
    for (const { content } of files)
      for (const record of objectsIn(content)) readMood((name) => textIn(record[name]), into);
  },
};

/** MoodTracker, nights with the day of waking up, as a document. */
export const moodTrackerSleepsJson: JsonFormat = {
  kind: "json",
  name: "MoodTracker sleeps, JSON",
  hints: ['"dateAwoke"'],
  matches: (value) => isListWith(value, "dateAwoke", "minutesSlept"),
  read(files, into) {
    for (const { content } of files)
      for (const record of objectsIn(content)) readSleep((name) => textIn(record[name]), into);
  },
};
