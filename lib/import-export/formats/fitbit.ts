import { cellCount } from "./cell-values";
import type { Collected } from "./collected";
import type { JsonFormat, TableFormat } from "./format";
import type { FormatTable } from "./format-table";
import { isListWith, numberIn, objectsIn, textIn, type JsonObject } from "./json-values";
import { dayIn, instantOfWall, offsetMinutes } from "./moments";
import { instantOf, placeOf, readClockStamp, readIsoStamp, type Stamp } from "./stamp";
import { rowFormat } from "./table-format";

const MINUTE_MS = 60_000;
const SOURCE = "Fitbit";

/** True where no date fits with the day first, and one has a number above 12 in the middle. */
function isMonthFirst(table: FormatTable): boolean {
  for (const row of table.rows()) {
    const [, first, second] = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}/.exec(row.text("start time")) ?? [];
    if (Number(second) > 12) return true;
    if (Number(first) > 12) return false;
  }
  return false;
}

/** Fitbit, the table of the account page: local times without zone, no flag for naps, thousands with a comma. */
export const fitbitCsv: TableFormat = {
  kind: "table",
  name: "Fitbit sleep CSV",
  hasColumns: (names) => ["start time", "end time", "minutes asleep", "minutes awake"].every((name) => names.has(name)),
  read(files, into) {
    for (const { content } of files) {
      const monthFirst = isMonthFirst(content);
      for (const row of content.rows()) {
        const start = readClockStamp(row.text("start time"), monthFirst);
        const end = readClockStamp(row.text("end time"), monthFirst);
        if (!start || !end) {
          into.leave("sleep", "no-end");
          continue;
        }
        const asleep = cellCount(row.text("minutes asleep"));
        const wakeful = cellCount(row.text("minutes awake"));
        const staged = ["minutes light sleep", "minutes deep sleep", "minutes rem sleep"];
        into.sleep({
          source: SOURCE,
          start: instantOfWall(start.wall, into.timeZone),
          end: instantOfWall(end.wall, into.timeZone),
          place: into.timeZone,
          isStaged: staged.some((name) => (cellCount(row.text(name)) ?? 0) > 0),
          ...(asleep !== null && { asleep: asleep * MINUTE_MS }),
          ...(wakeful !== null && { wakeful: wakeful * MINUTE_MS }),
        });
      }
    }
  },
};

function readLog(log: JsonObject, into: Collected): void {
  const [start, end] = [readIsoStamp(textIn(log["startTime"])), readIsoStamp(textIn(log["endTime"]))];
  if (!start || !end) return into.leave("sleep", "no-end");
  const [asleep, wakeful] = [numberIn(log["minutesAsleep"]), numberIn(log["minutesAwake"])];
  const day = dayIn(textIn(log["dateOfSleep"]));
  const main = log["mainSleep"] ?? log["isMainSleep"];
  into.sleep({
    source: SOURCE,
    start: instantOf(start, into.timeZone),
    end: instantOf(end, into.timeZone),
    place: placeOf(end, into.timeZone),
    isStaged: log["type"] === "stages",
    ...(textIn(log["logId"]) !== "" && { id: textIn(log["logId"]) }),
    ...(day !== null && { day }),
    ...(typeof main === "boolean" && { flag: main ? "night" : "nap" }),
    ...(asleep !== null && { asleep: asleep * MINUTE_MS }),
    ...(wakeful !== null && { wakeful: wakeful * MINUTE_MS }),
  });
}

/** Fitbit in Google Takeout, "Global Export Data": logs of sleep with local times; several files overlap. */
export const fitbitTakeoutJson: JsonFormat = {
  kind: "json",
  name: "Fitbit, Google Takeout, Global Export Data/sleep-*.json",
  hints: ['"dateOfSleep"', '"minutesAsleep"'],
  matches: (value) => isListWith(value, "startTime", "endTime", "minutesAsleep"),
  read(files, into) {
    for (const { content } of files) for (const log of objectsIn(content)) readLog(log, into);
  },
};

/** The instant of a time in universal time, as "…+0000" or "…Z". */
function universal(stamp: Stamp | null): number | null {
  return stamp && instantOf(stamp, 0);
}

/** Fitbit in newer Google Takeouts: times in universal time with the offset of the place beside them. */
export const fitbitUserSleeps: TableFormat = rowFormat(
  "Fitbit, Google Takeout, UserSleeps_*.csv",
  ["sleep_start", "sleep_end", "minutes_asleep"],
  (row, into) => {
    const start = universal(readIsoStamp(row.text("sleep_start")));
    const end = universal(readIsoStamp(row.text("sleep_end")));
    if (start === null || end === null) return into.leave("sleep", "no-end");
    const asleep = cellCount(row.text("minutes_asleep"));
    const wakeful = cellCount(row.text("minutes_awake"));
    into.sleep({
      // Its times are exact where those of the other files depend on the zone: the two never add up.
      source: "Fitbit (Takeout)",
      start,
      end,
      place: offsetMinutes(row.text("end_utc_offset")) ?? into.timeZone,
      isStaged: row.text("sleep_type").toUpperCase() === "STAGES",
      ...(row.text("sleep_id") !== "" && { id: row.text("sleep_id") }),
      ...(asleep !== null && { asleep: asleep * MINUTE_MS }),
      ...(wakeful !== null && { wakeful: wakeful * MINUTE_MS }),
    });
  },
);
