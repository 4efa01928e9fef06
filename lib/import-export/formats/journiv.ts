import type { Collected } from "./collected";
import { noteOf } from "./entry-text";
import type { JsonFormat } from "./format";
import { richText } from "./html-text";
import { isListWith, isObject, objectsIn, textIn, valuesIn, type JsonObject } from "./json-values";
import { dayIn, momentAtInstant, placeNamed, type DayAndTime } from "./moments";
import { instantOf, readIsoStamp } from "./stamp";

/** The local day of the entry, with the clock time there. */
function momentOf(entry: JsonObject, timeZone: string): DayAndTime | null {
  const day = dayIn(textIn(entry["entry_date"]));
  const stamp = readIsoStamp(textIn(entry["entry_datetime_utc"]));
  const place = placeNamed(textIn(entry["entry_timezone"]), timeZone);
  const localTime = stamp && momentAtInstant(instantOf(stamp, 0), place);
  if (!localTime) return day === null ? null : { day };
  return { ...localTime, day: day ?? localTime.day };
}

function readEntry(entry: JsonObject, into: Collected): void {
  const log = isObject(entry["mood_log"]) ? entry["mood_log"] : {};
  const word = textIn(log["mood_name"]);
  const tags = valuesIn(entry["tags"]).map((tag) => textIn(isObject(tag) ? tag["name"] : tag));
  into.entry(momentOf(entry, into.timeZone), {
    mood: into.moodNamed(word),
    tags: [...tags, word],
    note: noteOf(textIn(entry["title"]), richText(textIn(entry["content"])), textIn(log["note"])),
  });
}

/** Journiv: journals with entries; a mood is a word and comes in as a tag. */
export const journiv: JsonFormat = {
  kind: "json",
  name: "Journiv export",
  hints: ['"export_version"', '"journals"'],
  matches: (value) =>
    isObject(value) && (isListWith(value["journals"], "entries") || ("export_version" in value && "journals" in value)),
  read(files, into) {
    for (const { content } of files) {
      const journals = isObject(content) ? objectsIn(content["journals"]) : [];
      for (const journal of journals) for (const entry of objectsIn(journal["entries"])) readEntry(entry, into);
    }
  },
};
