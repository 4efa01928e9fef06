import { clockText } from "@/lib/platform/reading/clock-time";
import type { Collected } from "./collected";
import { noteOf } from "./entry-text";
import type { JsonFormat } from "./format";
import { isObject, numberIn, objectsIn, textIn, valuesIn, type JsonObject } from "./json-values";
import { calendarDay, momentAtInstant, momentOfWall, type DayAndTime } from "./moments";
import { readIsoStamp } from "./stamp";

/** The local fields of a story; one without an hour has that at which it was written. */
function momentOf(story: JsonObject, timeZone: string): DayAndTime | null {
  const stamp = readIsoStamp(textIn(story["created_at"]));
  const written = stamp && (stamp.offset === "utc" ? momentAtInstant(stamp.wall, timeZone) : momentOfWall(stamp.wall));
  const day = calendarDay(numberIn(story["year"]), numberIn(story["month"]), numberIn(story["day"])) ?? written?.day;
  if (day === undefined) return null;
  const [hour, minute] = [numberIn(story["hour"]), numberIn(story["minute"])];
  const time = hour !== null && hour >= 0 && hour < 24 ? clockText(hour, minute ?? 0) : written?.time;
  return { day, ...(time !== undefined && { time }) };
}

/** The version that counts: the last one that is no draft. */
function lastChange(story: JsonObject, into: Collected): JsonObject {
  const changes = objectsIn(story["changes"]).filter(({ draft }) => draft !== true);
  if (changes.length > 1) into.leave("older version", "deleted", changes.length - 1);
  const latest = story["latest_change"];
  return changes.at(-1) ?? (isObject(latest) ? latest : {});
}

/** The plain text of a version; of one without, what its pages insert. */
function bodyOf(change: JsonObject): string {
  const plain = textIn(change["plain_text"]);
  if (plain.trim() !== "") return plain;
  const pages = valuesIn(change["rich_pages"] ?? change["pages"]);
  return pages
    .map((page) => objectsIn(isObject(page) ? page["body"] : page))
    .map((inserts) => inserts.map(({ insert }) => textIn(insert)).join(""))
    .join("\n\n");
}

function readStory(story: JsonObject, tagNames: ReadonlyMap<string, string>, into: Collected): void {
  if (textIn(story["type"]) === "bins") return into.leave("entry", "deleted");
  const change = lastChange(story, into);
  const tags = valuesIn(story["tags"]).flatMap((id) => {
    const name = tagNames.get(textIn(id));
    if (name === undefined) into.leave("tag", "unknown-id");
    return name ?? [];
  });
  const feeling = textIn(story["feeling"]);
  into.entry(momentOf(story, into.timeZone), {
    mood: into.moodNamed(feeling),
    tags: [...tags, feeling],
    note: noteOf(textIn(change["title"]), bodyOf(change)),
  });
}

/** StoryPad: stories with their versions; a feeling is a word and comes in as a tag. */
export const storyPad: JsonFormat = {
  kind: "json",
  name: "StoryPad backup",
  hints: ['"tables"'],
  matches: (value) => isObject(value) && isObject(value["tables"]) && Array.isArray(value["tables"]["stories"]),
  read(files, into) {
    for (const { content } of files) {
      const tables = isObject(content) && isObject(content["tables"]) ? content["tables"] : {};
      const tags = objectsIn(tables["tags"]).map((tag) => [textIn(tag["id"]), textIn(tag["title"])] as const);
      const tagNames = new Map(tags);
      for (const story of objectsIn(tables["stories"])) readStory(story, tagNames, into);
    }
  },
};
