import { cellNumber, sumOf } from "./cell-values";
import type { Collected } from "./collected";
import type { JsonFormat, TableFormat } from "./format";
import { isListWith, isObject, objectsIn, textIn } from "./json-values";
import { dayIn } from "./moments";
import { instantOf, placeOf, readIsoStamp } from "./stamp";
import { rowFormat } from "./table-format";

const SOURCE = "Oura";
const SECOND_MS = 1000;

/** A period of rest or sleep; `field` gives what stands under a name, as text. */
function readPeriod(field: (name: string) => string, into: Collected): void {
  const type = field("type").toLowerCase();
  if (type === "rest") return into.leave("sleep", "not-sleep");
  if (type === "deleted") return into.leave("sleep", "deleted");
  const [start, end] = [readIsoStamp(field("bedtime_start")), readIsoStamp(field("bedtime_end"))];
  if (!start || !end) return into.leave("sleep", "no-end");
  const seconds = (name: string) => cellNumber(field(name));
  const staged = sumOf(...["deep", "light", "rem"].map((stage) => seconds(`${stage}_sleep_duration`)));
  const asleep = seconds("total_sleep_duration") ?? staged;
  const wakeful = seconds("awake_time");
  const day = dayIn(field("day"));
  into.sleep({
    source: SOURCE,
    start: instantOf(start, into.timeZone),
    end: instantOf(end, into.timeZone),
    place: placeOf(end, into.timeZone),
    isStaged: staged !== null && staged > 0,
    ...(day !== null && { day }),
    ...(field("id") !== "" && { id: field("id") }),
    ...(type === "long_sleep" && { flag: "night" }),
    ...(type === "late_nap" && { flag: "nap" }),
    ...(asleep !== null && { asleep: asleep * SECOND_MS }),
    ...(wakeful !== null && { wakeful: wakeful * SECOND_MS }),
  });
}

function periodsIn(value: unknown): unknown {
  return isObject(value) ? (value["data"] ?? value["sleep"]) : value;
}

/** Oura, documents of the API: with the day that each belongs to, and the kind of rest it is. */
export const ouraApi: JsonFormat = {
  kind: "json",
  name: "Oura API v2, usercollection/sleep",
  hints: ['"bedtime_start"', '"total_sleep_duration"'],
  matches: (value) => isListWith(periodsIn(value), "bedtime_start", "bedtime_end"),
  read(files, into) {
    for (const { content } of files)
      for (const period of objectsIn(periodsIn(content))) readPeriod((name) => textIn(period[name]), into);
  },
};

/** Oura, the data export of the account: the same names, as a table with semicolons. */
export const ouraExport: TableFormat = rowFormat(
  "Oura data export, App Data/sleepmodel.csv",
  ["bedtime_start", "bedtime_end", "total_sleep_duration"],
  (row, into) => readPeriod((name) => row.text(name), into),
);

/** Oura, the older table of trends: a day and the time asleep in seconds. */
export const ouraTrends: TableFormat = rowFormat("Oura trends CSV", ["date", "total sleep duration"], (row, into) => {
  const day = dayIn(row.text("date"));
  const seconds = cellNumber(row.text("total sleep duration"));
  if (day === null) into.leave("sleep", "no-date");
  else if (seconds === null || seconds === 0) into.leave("sleep", "not-asleep");
  else into.night({ source: SOURCE, day, asleep: seconds * SECOND_MS });
});
