import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decodeText } from "@/lib/platform/reading/decode-text";
import { detectDelimiter } from "./delimiter";
import { readTable } from "./csv-table";
import { suggestedTargets } from "./header-words";
import { completeMapping } from "./complete-mapping";
import { openChoice } from "./open-choice";
import { choicesOf, suggestMapping } from "./suggest-mapping";
import { context, sample } from "@/tests/factories/import-context";

const about = { ...context, today: "2026-04-15" };

/** What is proposed for a file of another program; null when it is refused. */
function proposal(bytes: Uint8Array) {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return null;
  const delimiter = detectDelimiter(decoded.value.text).value;
  const table = readTable(decoded.value.text, delimiter);
  if (!table.ok) return null;
  const choices = choicesOf(suggestMapping(table.value, delimiter, about), delimiter);
  const nameOf = (at: number | undefined) => (at === undefined ? undefined : table.value.header?.[at]);
  return { choices, nameOf };
}

/** Columns of the samples that hold a mood in numbers, as their makers say. */
const MOODS: Record<string, string> = { "generic.csv": "Stemming (1-10)", "perfice-form.csv": "Stemming" };
/** Columns of the samples that hold hours of sleep. */
const SLEEP: Record<string, string> = {
  "generic.csv": "Slaap (uren)",
  "how-we-feel-old.csv": "Sleep",
  "com.samsung.shealth.sleep.20260406090000.csv": "sleep_duration",
  "moodtracker-sleeps.csv": "minutesSlept",
};

describe("a file of another program", () => {
  const files = readdirSync("tests/data/imports").filter((name) => name.endsWith(".csv"));

  it.each(files)("%s turns nothing into mood that is no mood", (name) => {
    const found = proposal(sample(`imports/${name}`));
    expect(found?.nameOf(found.choices.mood?.column)).toBe(MOODS[name]);
  });

  it.each(files)("%s turns nothing into a length of sleep or its quality that is neither", (name) => {
    const found = proposal(sample(`imports/${name}`));
    const sleep = found?.nameOf(found.choices.sleepHours?.column);
    if (sleep !== undefined) expect(sleep).toBe(SLEEP[name]);
    expect(found?.choices.sleepQuality).toBeUndefined();
  });

  it("leaves what a rating or an amount is to the person", () => {
    const bearable = proposal(sample("imports/bearable.csv"));
    expect(bearable?.choices).not.toHaveProperty("mood");
    expect(bearable && completeMapping({ ...bearable.choices, mood: { column: 5, reversed: false } })).toBeNull();
  });

  it("asks where a scale ends instead of making the best there is of a three", () => {
    const found = proposal(Buffer.from("date,mood\n2026-02-03,1\n2026-02-04,3\n2026-02-05,2\n"));
    expect(found?.choices.mood).toEqual({ column: 1, reversed: false });
    expect(found && openChoice(found.choices)).toBe("scale");
  });
});

describe("suggestedTargets", () => {
  it.each([
    "rating",
    "Rating",
    "rating/amount",
    "amount",
    "score",
    "cijfer",
    "waardering",
    "beoordeling",
    "waarde",
    "value",
    "level",
    "aantal",
    "hoeveelheid",
    "quality",
    "kwaliteit",
    "points",
    "punten",
    "intensity",
    "Mood swings",
    "mood_id",
    "Mood Key",
    "feeling anxious",
    "sleep score",
    "Sleep rating",
    "slaapcijfer",
    "DeepSleep",
    "sleep_start",
    "minutes_in_sleep_period",
    "Time in bed",
    "depression",
    "somberheid",
    "sad",
    "anger level",
    "pijn (0-10)",
    "energy",
  ])("sees no target in %j", (header) => {
    expect(suggestedTargets(header)).toEqual([]);
  });

  it.each([
    ["Mood", "mood"],
    ["How would you rate your mood today? (1-10)", "mood"],
    ["Stemming (cijfer 1-10)", "mood"],
    ["Gemiddelde stemming", "mood"],
    ["low mood", "mood"],
    ["Mood rating", "mood"],
    ["Stress", "stress"],
    ["anxiety level", "stress"],
    ["slaapkwaliteit", "sleepQuality"],
    ["Quality of sleep", "sleepQuality"],
    ["Slaap (uren)", "sleepHours"],
    ["sleep_hours", "sleepHours"],
    ["Hours slept last night", "sleepHours"],
    ["SLEEP", "sleepHours"],
    ["Tijd", "time"],
  ])("sees in %j %s", (header, target) => {
    expect(suggestedTargets(header)[0]).toBe(target);
  });
});
