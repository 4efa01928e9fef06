import { APPLE_HEALTH } from "./apple-health";
import type { Collected } from "./collected";
import type { JsonFormat } from "./format";
import { isObject, numberIn, objectsIn, textIn, type JsonObject } from "./json-values";
import { LEFT_OUT_REASONS } from "./left-out";

const HOUR_MS = 3_600_000;
const PARTS: readonly string[] = ["sleep", "record"];

function readNight(night: JsonObject, into: Collected): void {
  const hours = numberIn(night["sleepHours"]);
  if (hours === null || hours <= 0) return into.leave("sleep", "not-asleep");
  const source = textIn(night["sleepSource"]) || APPLE_HEALTH;
  into.night({ day: textIn(night["day"]), asleep: hours * HOUR_MS, source });
}

function readLeftOut(value: JsonObject, into: Collected): void {
  const [what, count] = [textIn(value["what"]), numberIn(value["count"])];
  const why = LEFT_OUT_REASONS.find((each) => each === value["why"]);
  if (why && PARTS.includes(what) && count !== null && Number.isSafeInteger(count) && count > 0)
    into.leave(what, why, count);
}

/** The nights of an export of Apple Health that was read elsewhere: in the browser, or by the command that converts. */
export const appleNights: JsonFormat = {
  kind: "json",
  name: APPLE_HEALTH,
  hints: [`"${APPLE_HEALTH}"`],
  matches: (value) => isObject(value) && value["format"] === APPLE_HEALTH && Array.isArray(value["checkIns"]),
  read(files, into) {
    for (const { content } of files) {
      if (!isObject(content)) continue;
      for (const night of objectsIn(content["checkIns"])) readNight(night, into);
      for (const each of objectsIn(content["leftOut"])) readLeftOut(each, into);
    }
  },
};
