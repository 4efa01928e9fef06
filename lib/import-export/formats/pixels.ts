import { toGrade } from "@/lib/import-export/core/scale";
import type { JsonFormat } from "./format";
import { gradeOfLevel, meanGrade } from "./five-levels";
import { isListWith, isObject, numberIn, objectsIn, textIn, valuesIn, type JsonObject } from "./json-values";
import { calendarDay, type DayAndTime } from "./moments";

/** "2026-2-3" and "2026-02-03". */
function momentOf(value: unknown): DayAndTime | null {
  const [, year, month, date] = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(textIn(value)) ?? [];
  const day = year === undefined ? null : calendarDay(Number(year), Number(month), Number(date));
  return day === null ? null : { day };
}

/** Pixels: scores from 1 to 5, several a day possible; what stands in the lists of tags are tags. */
export const pixels: JsonFormat = {
  kind: "json",
  name: "Pixels JSON",
  hints: ['"scores"'],
  matches: (value) => isListWith(value, "date", "scores"),
  read(files, into) {
    for (const { content } of files) {
      for (const { date, type, scores, notes, tags } of objectsIn(content)) {
        const isMood = type === undefined || /^mood$/i.test(textIn(type));
        const grades = valuesIn(isMood ? scores : []).flatMap((score) => gradeOfLevel(numberIn(score)) ?? []);
        const names = objectsIn(tags).flatMap(({ entries }) => valuesIn(entries).map(textIn));
        into.entry(momentOf(date), { mood: meanGrade(grades), tags: names, note: textIn(notes) });
      }
    }
  },
};

/** The seven ratings of Pixy, from worst to best. */
const RATINGS = ["extremely_bad", "very_bad", "bad", "neutral", "good", "very_good", "extremely_good"];
const RATING_SCALE = { min: 0, max: RATINGS.length - 1, reversed: false };
const QUALITIES = ["very_bad", "bad", "neutral", "good", "very_good"];

function rated(names: readonly string[], value: unknown, max: number): number | null {
  const at = names.indexOf(textIn(value));
  return at === -1 ? null : toGrade(at, { ...RATING_SCALE, max });
}

/** The items of a backup: a list, or in older ones an object by day. */
function itemsIn(value: unknown): JsonObject[] {
  if (!isObject(value)) return [];
  const { items } = value;
  return isObject(items) ? objectsIn(Object.values(items)) : objectsIn(items);
}

/** Names of tags by their ids. */
function tagNames(value: unknown): Map<string, string> {
  const tags = isObject(value) ? objectsIn(value["tags"]) : [];
  return new Map(tags.map((tag) => [textIn(tag["id"]), textIn(tag["title"] ?? tag["name"])]));
}

/** Pixy: a day with one of seven named ratings. */
export const pixy: JsonFormat = {
  kind: "json",
  name: "Pixy JSON",
  hints: ['"items"'],
  matches: (value) => isListWith(itemsIn(value), "date", "rating"),
  read(files, into) {
    for (const { content } of files) {
      const names = tagNames(content);
      for (const { date, rating, message, tags, sleep } of itemsIn(content)) {
        const own = valuesIn(tags).flatMap((tag) => {
          const id = textIn(isObject(tag) ? tag["id"] : tag);
          const name = names.get(id) ?? (isObject(tag) ? textIn(tag["title"] ?? tag["name"]) : "");
          if (name === "") into.leave("tag", "unknown-id");
          return name;
        });
        into.entry(momentOf(date), {
          mood: rated(RATINGS, rating, RATINGS.length - 1),
          sleepQuality: isObject(sleep) ? rated(QUALITIES, sleep["quality"], QUALITIES.length - 1) : null,
          tags: own,
          note: textIn(message),
        });
      }
    }
  },
};
