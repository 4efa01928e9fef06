import { sumOf } from "./cell-values";
import type { Collected } from "./collected";
import type { JsonFormat } from "./format";
import { isListWith, numberIn, objectsIn, textIn, type JsonObject } from "./json-values";
import { dayIn } from "./moments";
import { instantOf, readIsoStamp } from "./stamp";

const SOURCE = "Garmin";
const SECOND_MS = 1000;

/** "2025-10-25T21:26:00.0" is universal time; older files have milliseconds. */
function instantIn(value: unknown): number | null {
  if (typeof value === "number") return value;
  const stamp = readIsoStamp(textIn(value));
  return stamp && instantOf(stamp, 0);
}

function namedDay({ calendarDate }: JsonObject) {
  const day = dayIn(textIn(calendarDate));
  return day === null ? {} : { day };
}

function readNap(nap: JsonObject, into: Collected): void {
  const [start, end] = [instantIn(nap["napStartTimestampGMT"]), instantIn(nap["napEndTimestampGMT"])];
  if (start === null || end === null) return into.leave("sleep", "no-end");
  const seconds = numberIn(nap["napTimeSec"]) ?? numberIn(nap["napTimeSeconds"]);
  const asleep = seconds !== null && { asleep: seconds * SECOND_MS };
  into.sleep({ source: SOURCE, start, end, place: into.timeZone, flag: "nap", ...namedDay(nap), ...asleep });
}

function readNight(night: JsonObject, into: Collected): void {
  for (const nap of objectsIn(night["napList"])) readNap(nap, into);
  const [start, end] = [instantIn(night["sleepStartTimestampGMT"]), instantIn(night["sleepEndTimestampGMT"])];
  if (start === null || end === null) return into.leave("sleep", "no-end");
  const seconds = (name: string) => numberIn(night[name]);
  const asleep = sumOf(seconds("deepSleepSeconds"), seconds("lightSleepSeconds"), seconds("remSleepSeconds"));
  const wakeful = sumOf(seconds("awakeSleepSeconds"));
  into.sleep({
    source: SOURCE,
    start,
    end,
    place: into.timeZone,
    ...namedDay(night),
    ...(asleep !== null && { asleep: asleep * SECOND_MS, isStaged: true }),
    ...(wakeful !== null && { wakeful: wakeful * SECOND_MS }),
  });
}

/** Garmin, the archive of account data: nights with sums of stages, naps apart; several files overlap. */
export const garmin: JsonFormat = {
  kind: "json",
  name: "Garmin DI-Connect-Wellness/*_sleepData.json",
  hints: ['"sleepStartTimestampGMT"', '"sleepWindowConfirmationType"'],
  matches: (value) => isListWith(value, "sleepStartTimestampGMT", "sleepEndTimestampGMT"),
  read(files, into) {
    for (const { content } of files) for (const night of objectsIn(content)) readNight(night, into);
  },
};
