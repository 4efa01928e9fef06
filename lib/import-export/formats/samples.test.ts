import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { sample } from "@/tests/factories/import-context";
import { byDay, converted, fileOf } from "@/tests/factories/format-files";
import { NO_CHOICES } from "./answers";
import { formatChoicesSchema } from "./choices";

const FOLDER = "tests/data/imports";

const expectedSchema = z.object({
  file: z.string(),
  context: z.object({ timeZone: z.string(), today: z.string() }),
  format: z.string(),
  with: z.array(z.string()).default([]),
  days: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
});

/** The answers that the expected files tell in words. */
const ANSWERS: Record<string, unknown> = {
  "emoods.emoods": {
    fields: {
      DEPRESSED: { as: "mood", low: 1, high: 4, reversed: true },
      ANXIETY: { as: "stress", low: 1, high: 4 },
      SLEEP: { as: "sleepHours" },
    },
  },
  "perfice-form.csv": {
    fields: {
      Stemming: { as: "mood", low: 1, high: 10 },
      Spanning: { as: "stress", low: 1, high: 10 },
      Woorden: { as: "tags" },
      Notitie: { as: "note" },
    },
  },
  "nomie.json": {
    fields: {
      mood: { as: "mood", low: 1, high: 10 },
      stress: { as: "stress", low: 1, high: 10 },
      sleep: { as: "sleepHours" },
    },
  },
};

const expectations = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".expected.json"))
  .map((name) => expectedSchema.parse(JSON.parse(readFileSync(`${FOLDER}/${name}`, "utf8"))));

const source = (name: string) => fileOf(sample(`imports/${name}`), "a name that tells nothing");

/** What a sample gives in the zone and with the answers that belong to it. */
function conversionOf({ file, context, with: others }: z.infer<typeof expectedSchema>) {
  const choices = formatChoicesSchema.parse(ANSWERS[file] ?? NO_CHOICES);
  return converted([file, ...others].map(source), { ...context, choices });
}

describe("a sample export of another app", () => {
  it("exists for 25 of the formats", () => {
    expect(expectations).toHaveLength(25);
  });

  it.each(expectations)("$file gives exactly the check-ins that are expected", (expected) => {
    const { formats, checkIns } = conversionOf(expected);
    expect(formats).toEqual([expected.format]);
    expect(byDay(checkIns)).toEqual(expected.days);
  });
});

describe("a sample without an expected file", () => {
  const days = (name: string) => byDay(converted(source(name)).checkIns);

  it("Daylio CSV: default moods have grades, others are asked", () => {
    const { checkIns, leftOut, asked } = converted(source("daylio.csv"));
    expect(checkIns.map(({ day, time, mood }) => [day, time, mood])).toEqual([
      ["2026-02-01", "12:00", 3],
      ["2026-02-02", "23:58", 1],
      ["2026-02-03", "08:05", undefined],
      ["2026-02-03", "21:10", 5],
      ["2026-02-04", "21:10", 10],
      ["2026-02-05", "21:40", 8],
    ]);
    expect(leftOut).toEqual([{ what: "zwaar", why: "unanswered", count: 1 }]);
    expect(asked.moods).toEqual(["good", "rad", "meh", "zwaar", "awful", "bad"]);
    const answered = converted(source("daylio.csv"), { choices: { moods: { Zwaar: 2, good: 7 }, fields: {} } });
    expect(answered.checkIns.map(({ mood }) => mood)).toEqual([3, 1, 2, 5, 10, 7]);
  });

  it("Daylio CSV of the years when the year had a column of its own", () => {
    expect(days("daylio-old.csv")).toEqual({
      "2019-03-13": [{ time: "22:15", mood: 5 }],
      "2019-03-14": [{ time: "22:15", mood: 8, tags: ["therapy"] }],
    });
  });

  it("Bearable: a part of a day is a check-in, a symptom is asked", () => {
    expect(days("bearable.csv")).toEqual({
      "2026-02-03": [{ sleepQuality: 7.75 }, { tags: ["💣 Stress - Moderate", "☕ Caffeine - Little"] }, { mood: 5 }],
      "2026-02-04": [{ mood: 3, note: "Woke up at 4" }],
    });
    expect(days("bearable-old.csv")).toEqual({ "2021-02-03": [{ mood: 5 }], "2021-02-21": [{ sleepQuality: 3.25 }] });
    const choices = { moods: {}, fields: { Anxiety: { as: "stress" as const } } };
    expect(converted(source("bearable.csv"), { choices }).checkIns[0]).toMatchObject({ stress: 4, sleepQuality: 7.75 });
  });

  it("How We Feel: words are tags, and a grade only where the person gave them one", () => {
    expect(days("how-we-feel.csv")).toEqual({
      "2026-02-03": [{ time: "21:10", tags: ["anxious", "Family", "Home", "Work"], note: "note" }],
      "2026-02-04": [{ time: "08:00", tags: ["calm", "Home"] }],
    });
    expect(days("how-we-feel-old.csv")).toEqual({
      "2023-03-03": [{ time: "21:10", sleepHours: 6.5, tags: ["tired"] }],
    });
    const choices = { moods: { calm: 8 }, fields: {} };
    expect(converted(source("how-we-feel.csv"), { choices }).checkIns.map(({ mood }) => mood)).toEqual([undefined, 8]);
  });

  it("Sleep as Android and Plees Tracker: the person's own rating, 0 is none", () => {
    expect(days("sleep-as-android.csv")).toEqual({
      "2026-02-04": [{ sleepHours: 7.5, sleepQuality: 5.5 }],
      "2026-02-05": [{ sleepHours: 7.25, tags: ["therapy"] }],
    });
    expect(days("plees-tracker.csv")).toEqual({
      "2026-02-04": [{ sleepHours: 7.5, sleepQuality: 7.75 }],
      "2026-02-05": [{ sleepHours: 6.5, sleepQuality: 3.25, note: "restless" }],
    });
  });

  it("Pixels and Pixy: the mean of several scores, seven named ratings", () => {
    expect(days("pixels.json")).toEqual({
      "2026-02-03": [{ mood: 6.5, tags: ["tense"] }],
      "2026-02-04": [{ mood: 3, note: "tired" }],
    });
    expect(days("pixy.json")).toEqual({ "2026-02-03": [{ mood: 4 }], "2026-02-04": [{ mood: 10 }] });
  });

  it("a table that somebody keeps by hand is of no format", () => {
    expect(() => converted(source("generic.csv"))).toThrow("unknown-format");
  });
});
