import type { Collected } from "./collected";
import type { JsonFormat } from "./format";
import { isListWith, isObject, objectsIn, textIn, valuesIn, type JsonObject } from "./json-values";
import { momentAtInstant, placeNamed } from "./moments";
import { parseJson } from "./json-text";
import { instantOf, readIsoStamp } from "./stamp";

/** Markdown without pictures, and without the backslashes in front of signs. */
function textOf(markdown: string): string {
  return markdown
    .replace(/!\[[^\]\n]{0,1000}\]\(dayone-moment:[^)\n]{0,1000}\)/g, "")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** The texts of an entry that has no Markdown. */
function richText(entry: JsonObject): string {
  const written = textIn(entry["richText"]);
  if (written === "") return "";
  const parsed = parseJson(written);
  return isObject(parsed)
    ? objectsIn(parsed["contents"])
        .map(({ text }) => textIn(text))
        .join("")
    : "";
}

function readEntry(entry: JsonObject, into: Collected): void {
  const stamp = readIsoStamp(textIn(entry["creationDate"]));
  const place = placeNamed(textIn(entry["timeZone"]), into.timeZone);
  const localTime = stamp && momentAtInstant(instantOf(stamp, 0), place);
  const moment = localTime && entry["isAllDay"] === true ? { day: localTime.day } : localTime;
  for (const kind of ["photos", "videos", "audios", "location"]) if (kind in entry) into.leave(kind, "no-place");
  const markdown = textIn(entry["text"]);
  into.entry(moment, {
    tags: valuesIn(entry["tags"]).map(textIn),
    note: textOf(markdown === "" ? richText(entry) : markdown),
  });
}

/** Day One: a document for each journal, universal time with the zone beside it, Markdown. */
export const dayOne: JsonFormat = {
  kind: "json",
  name: "Day One JSON",
  hints: ['"creationDate"', '"metadata"'],
  matches: (value) => isObject(value) && isDayOne(value),
  read(files, into) {
    for (const { content } of files)
      for (const entry of isObject(content) ? objectsIn(content["entries"]) : []) readEntry(entry, into);
  },
};

function isDayOne({ entries, metadata }: JsonObject): boolean {
  if (!Array.isArray(entries)) return false;
  return entries.length === 0 ? isObject(metadata) : isListWith(entries, "creationDate");
}
