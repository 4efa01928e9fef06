import type { Collected } from "./collected";
import { noteOf } from "./entry-text";
import type { JsonFormat } from "./format";
import { htmlText } from "./html-text";
import { isListWith, isObject, objectsIn, textIn, valuesIn, type JsonObject } from "./json-values";
import { momentAtInstant, placeNamed, type LocalMoment } from "./moments";
import { instantOf, readIsoStamp } from "./stamp";

/** The local day of the entry, with the clock time there. */
function momentOf(entry: JsonObject, timeZone: string): LocalMoment | null {
  const day = /^\d{4}-\d\d-\d\d/.exec(textIn(entry["entry_date"]))?.[0];
  const stamp = readIsoStamp(textIn(entry["entry_datetime_utc"]));
  const place = placeNamed(textIn(entry["entry_timezone"]), timeZone);
  const there = stamp && momentAtInstant(instantOf(stamp, 0), place);
  if (!there) return day === undefined ? null : { day };
  return { ...there, day: day ?? there.day };
}

/** Text of an entry; some versions write HTML. */
function textOf(content: unknown): string {
  const text = textIn(content);
  return /^\s*<(?:p|div|h[1-6]|ul|ol|blockquote)\b/i.test(text) ? htmlText(text) : text;
}

function readEntry(entry: JsonObject, into: Collected): void {
  const log = isObject(entry["mood_log"]) ? entry["mood_log"] : {};
  const word = textIn(log["mood_name"]);
  const tags = valuesIn(entry["tags"]).map((tag) => textIn(isObject(tag) ? tag["name"] : tag));
  into.entry(momentOf(entry, into.timeZone), {
    mood: into.moodNamed(word),
    tags: [...tags, word],
    note: noteOf(textIn(entry["title"]), textOf(entry["content"]), textIn(log["note"])),
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
