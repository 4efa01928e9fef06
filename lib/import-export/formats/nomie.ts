import type { Collected } from "./collected";
import type { JsonFormat } from "./format";
import { isListWith, isObject, numberIn, objectsIn, textIn, type JsonObject } from "./json-values";
import { momentAtInstant } from "./moments";
import { OwnFields, type ScaleEnds } from "./own-fields";
import { instantOf, readIsoStamp } from "./stamp";

/** "#mood(7)", "#sleep(07:15:00)", "#coffee". */
const TRACKER = /(?<![\p{L}\p{N}_&])#([\p{L}\p{N}_-]{1,100})(?:\(([^()\n]{0,100})\))?/gu;

/** The ends of the scale of each tracker by its tag. */
function endsByTag(trackers: unknown): Map<string, ScaleEnds> {
  const list = isObject(trackers) ? objectsIn(Object.values(trackers)) : objectsIn(trackers);
  const ends = list.map(({ tag, min, max }) => [textIn(tag), { low: numberIn(min), high: numberIn(max) }] as const);
  return new Map(ends);
}

/** The moment a log ended: universal time, with minutes that have the sign of JavaScript. */
function momentOf({ end, offset }: JsonObject, timeZone: string) {
  const stamp = readIsoStamp(textIn(end));
  const instant = stamp ? instantOf(stamp, 0) : numberIn(end);
  const minutes = numberIn(offset);
  return instant === null ? null : momentAtInstant(instant, minutes === null ? timeZone : 0 - minutes);
}

function readLog(log: JsonObject, ends: ReadonlyMap<string, ScaleEnds>, into: Collected): void {
  const written = textIn(log["note"]);
  const fields = new OwnFields(into);
  for (const [, tag = "", value = ""] of written.matchAll(TRACKER)) {
    const choice = into.fieldNamed(tag, ends.get(tag));
    if (!choice) into.leave(`#${tag}`, "unanswered");
    else if (choice.as === "tags") fields.add(tag, choice, value === "" ? tag : `${tag} ${value}`);
    else if (value !== "") fields.add(tag, choice, value, ends.get(tag));
  }
  const note = written
    .replace(TRACKER, "")
    .replace(/[ \t]{2,}/g, " ")
    .trim();
  into.entry(momentOf(log, into.timeZone), fields.with({ note }));
}

/** Nomie 5 and 6: notes with trackers in them; the person says what each stands for. */
export const nomie: JsonFormat = {
  kind: "json",
  name: "Nomie backup",
  hints: ['"nomie"', '"trackers"'],
  matches: (value) =>
    isObject(value) &&
    (isObject(value["nomie"]) || "trackers" in value) &&
    Array.isArray(value["events"]) &&
    (value["events"].length === 0 || isListWith(value["events"], "note")),
  read(files, into) {
    for (const { content } of files) {
      if (!isObject(content)) continue;
      const ends = endsByTag(content["trackers"]);
      for (const log of objectsIn(content["events"])) readLog(log, ends, into);
    }
  },
};
