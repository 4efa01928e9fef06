import { fromEpochDay, toEpochDay } from "@/lib/platform/calendar/local-date";
import { clockText } from "@/lib/platform/reading/clock-time";
import type { Collected } from "./collected";
import { noteOf } from "./entry-text";
import { gradeOfLevel } from "./five-levels";
import type { JsonFormat } from "./format";
import { htmlText } from "./html-text";
import { isListWith, isObject, numberIn, objectsIn, textIn, valuesIn, type JsonObject } from "./json-values";
import { momentAtInstant, type LocalMoment } from "./moments";

const MINUTE_MS = 60_000;
/** Daylio counts its levels from the best, 1, to the worst, 5. */
const WORST_LEVEL = 5;

const two = (value: number) => String(value).padStart(2, "0");

/** The local fields (months count from 0), else the instant with the offset beside it. */
function momentOf(entry: JsonObject, timeZone: string): LocalMoment | null {
  const [year, month, day, hour, minute] = ["year", "month", "day", "hour", "minute"].map((name) =>
    numberIn(entry[name]),
  );
  if (typeof year === "number" && typeof month === "number" && typeof day === "number") {
    const text = `${String(year).padStart(4, "0")}-${two(month + 1)}-${two(day)}`;
    const isDay = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
    if (!isDay || fromEpochDay(toEpochDay(text)) !== text) return null;
    const hasClock = typeof hour === "number" && hour >= 0 && hour < 24;
    return { day: text, ...(hasClock && { time: clockText(hour, minute ?? 0) }) };
  }
  const [instant, offset] = [numberIn(entry["datetime"]), numberIn(entry["timeZoneOffset"])];
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
    note: noteOf(htmlText(title), htmlText(textIn(entry["note"]).replaceAll("\n", "<br>"))),
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
