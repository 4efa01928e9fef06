import { clockText } from "@/lib/platform/reading/clock-time";
import type { Collected } from "./collected";
import { noteOf } from "./entry-text";
import { gradeOfLevel } from "./five-levels";
import type { JsonFormat } from "./format";
import { richText } from "./html-text";
import { isListWith, isObject, numberIn, objectsIn, textIn, valuesIn, type JsonObject } from "./json-values";
import { calendarDay, momentAtInstant, type DayAndTime } from "./moments";

const MINUTE_MS = 60_000;
/** Daylio counts its levels from the best, 1, to the worst, 5. */
const WORST_LEVEL = 5;

/** The local fields (months count from 0), else the instant with the offset beside it. */
function momentOf(entry: JsonObject, timeZone: string): DayAndTime | null {
  const field = (name: string) => numberIn(entry[name]);
  const month = field("month");
  const day = calendarDay(field("year"), month === null ? null : month + 1, field("day"));
  const hour = field("hour");
  if (day !== null)
    return { day, ...(hour !== null && hour >= 0 && hour < 24 && { time: clockText(hour, field("minute") ?? 0) }) };
  const [instant, offset] = [field("datetime"), field("timeZoneOffset")];
  return instant === null ? null : momentAtInstant(instant, offset === null ? timeZone : offset / MINUTE_MS);
}

/** What the ids of a backup stand for. */
interface Names {
  levels: ReadonlyMap<string, number | null>;
  tags: ReadonlyMap<string, string>;
}

function namesIn(backup: JsonObject): Names {
  const levels = objectsIn(backup["customMoods"]).map(
    (mood) => [textIn(mood["id"]), numberIn(mood["mood_group_id"])] as const,
  );
  const tags = objectsIn(backup["tags"]).map((tag) => [textIn(tag["id"]), textIn(tag["name"])] as const);
  return { levels: new Map(levels), tags: new Map(tags) };
}

function readEntry(entry: JsonObject, names: Names, into: Collected): void {
  const level = names.levels.get(textIn(entry["mood"])) ?? null;
  if (level === null) into.leave("mood", "unknown-id");
  const tags = valuesIn(entry["tags"]).flatMap((id) => {
    const name = names.tags.get(textIn(isObject(id) ? id["id"] : id));
    if (name === undefined) into.leave("tag", "unknown-id");
    return name ?? [];
  });
  if (valuesIn(entry["assets"]).length > 0) into.leave("photo", "no-place");
  const title = textIn(entry["note_title"]);
  into.entry(momentOf(entry, into.timeZone), {
    mood: gradeOfLevel(level === null ? null : WORST_LEVEL + 1 - level),
    tags,
    note: noteOf(richText(title), richText(textIn(entry["note"]))),
  });
}

/** Daylio, the backup: a document in base64 in an archive. The level of a mood is what its group says, not its name. */
export const daylioBackup: JsonFormat = {
  kind: "json",
  name: "Daylio backup",
  hints: ['"dayEntries"', '"customMoods"'],
  matches: (value) =>
    isObject(value) &&
    Array.isArray(value["dayEntries"]) &&
    (isListWith(value["customMoods"], "id") || value["dayEntries"].length === 0),
  read(files, into) {
    for (const { content } of files) {
      if (!isObject(content)) continue;
      const names = namesIn(content);
      for (const entry of objectsIn(content["dayEntries"])) readEntry(entry, names, into);
    }
  },
};
