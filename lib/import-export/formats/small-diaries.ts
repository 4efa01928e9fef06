import type { JsonFormat } from "./format";
import { noteOf } from "./entry-text";
import { gradeOfLevel, gradeOfName } from "./five-levels";
import { isListWith, isObject, numberIn, objectsIn, textIn } from "./json-values";
import { momentAtInstant, momentOfWall } from "./moments";
import { readIsoStamp } from "./stamp";

const SECOND_MS = 1000;
/** The middle of five levels from −2 to 2. */
const MIDDLE_LEVEL = 3;
const MY_BRAIN_MOODS = ["TERRIBLE", "BAD", "OKAY", "GOOD", "AWESOME"];
const ONESHOT_MOODS = ["VERY_SAD", "SAD", "NEUTRAL", "HAPPY", "VERY_HAPPY"];

/** Daily You: mood from −2 to 2, local time. */
export const dailyYou: JsonFormat = {
  kind: "json",
  name: "Daily You JSON",
  hints: ['"timeCreated"'],
  matches: (value) => isListWith(value, "timeCreated", "mood") || isListWith(value, "timeCreated", "text"),
  read(files, into) {
    for (const { content } of files) {
      for (const { timeCreated, text, mood } of objectsIn(content)) {
        const stamp = readIsoStamp(textIn(timeCreated));
        const moment =
          stamp && (stamp.offset === "utc" ? momentAtInstant(stamp.wall, into.timeZone) : momentOfWall(stamp.wall));
        const level = numberIn(mood);
        into.entry(moment, { mood: gradeOfLevel(level === null ? null : level + MIDDLE_LEVEL), note: textIn(text) });
      }
    }
  },
};

/** My Brain: five named moods, milliseconds. */
export const myBrain: JsonFormat = {
  kind: "json",
  name: "My Brain JSON",
  hints: ['"diary"'],
  matches: (value) => isObject(value) && Array.isArray(value["diary"]) && isMyBrain(value),
  read(files, into) {
    for (const { content } of files) {
      for (const { title, content: text, createdDate, mood } of isObject(content) ? objectsIn(content["diary"]) : []) {
        const instant = numberIn(createdDate);
        into.entry(instant === null ? null : momentAtInstant(instant, into.timeZone), {
          mood: gradeOfName(MY_BRAIN_MOODS, textIn(mood)),
          note: noteOf(textIn(title), textIn(text)),
        });
      }
    }
  },
};

function isMyBrain({ diary }: { readonly [name: string]: unknown }): boolean {
  return (Array.isArray(diary) && diary.length === 0) || isListWith(diary, "createdDate", "mood");
}

/** OneShot: five named moods, seconds. */
export const oneShot: JsonFormat = {
  kind: "json",
  name: "OneShot JSON",
  hints: ['"happiness"'],
  matches: (value) => isListWith(value, "created", "happiness"),
  read(files, into) {
    for (const { content } of files) {
      for (const { created, happiness, textContent } of objectsIn(content)) {
        const seconds = numberIn(created);
        into.entry(seconds === null ? null : momentAtInstant(seconds * SECOND_MS, into.timeZone), {
          mood: gradeOfName(ONESHOT_MOODS, textIn(happiness)),
          note: textIn(textContent),
        });
      }
    }
  },
};
