import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRecords } from "@/lib/import-export/core/csv-records";
import { sample, textOf } from "@/tests/factories/import-context";
import { archiveOf, checkInsOf, converted, fileOf, jsonFile } from "@/tests/factories/format-files";

const TABLES: readonly (readonly [name: string, delimiter: string, headerAt: number])[] = [
  ["daylio.csv", ",", 0],
  ["daylio-old.csv", ",", 0],
  ["bearable.csv", ",", 0],
  ["how-we-feel.csv", ",", 0],
  ["plees-tracker.csv", ",", 0],
  ["fitbit-sleep.csv", ",", 1],
  ["fitbit-takeout-UserSleeps_2025-10-01.csv", ",", 0],
  ["com.samsung.shealth.sleep.20260406090000.csv", ",", 1],
  ["com.samsung.health.sleep_stage.20260406090000.csv", ",", 1],
  ["oura-sleepmodel.csv", ";", 0],
  ["withings-sleep.csv", ",", 0],
  ["sleep-cycle.csv", ";", 0],
  ["moodtracker-sleeps.csv", ",", 0],
  ["perfice-form.csv", ",", 0],
];

function recordsOf(text: string, delimiter: string): string[][] {
  const records: string[][] = [];
  readRecords(text, delimiter, ({ cells }) => records.push(cells) > 0);
  return records;
}

describe("a table whose columns stand in another order", () => {
  it.each(TABLES)("%s gives the same", (name, delimiter, headerAt) => {
    const text = textOf(sample(`imports/${name}`));
    const expected = converted(fileOf(text));
    const all = recordsOf(text, delimiter);
    const [title, table] = [all.slice(0, headerAt), all.slice(headerAt).filter(({ length }) => length > 1)];
    const width = table[0]?.length ?? 0;
    const order = fc.shuffledSubarray([...Array(width + 1).keys()], { minLength: width + 1 });
    fc.assert(
      fc.property(order, fc.constantFrom("\n", "\r\n"), fc.constantFrom("", "\ufeff"), (columns, lineEnd, mark) => {
        const moved = table.map((row, at) => {
          const wide = [...row.slice(0, width), at === 0 ? "column of a later version" : "7"];
          return columns.map((column) => wide[column] ?? "");
        });
        const lines = [...title, ...moved].map((row) =>
          row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter),
        );
        const again = converted(fileOf(mark + lines.join(lineEnd)));
        expect(again.formats).toEqual(expected.formats);
        if (name !== "perfice-form.csv") expect(again.checkIns).toEqual(expected.checkIns);
      }),
      { numRuns: 20 },
    );
  });
});

const DOCUMENTS = [
  "fitbit-takeout-sleep-2025-12-29.json",
  "garmin_2025-10-20_2026-01-28_sleepData.json",
  "oura-sleep.json",
  "moodtracker-moods.json",
  "daily-you.json",
  "my-brain.json",
  "oneshot.json",
  "nomie.json",
  "storypad.json",
  "pixels.json",
  "pixy.json",
];

/** A value with a member that nobody knows in each object, and the others the other way round. */
function changed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(changed);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(([name, each]) => [name, changed(each)] as const);
  return Object.fromEntries([...members.toReversed(), ["ofALaterVersion", null]]);
}

describe("a document with further members, in another order", () => {
  it.each(DOCUMENTS)("%s gives the same", (name) => {
    const text = textOf(sample(`imports/${name}`));
    const again = converted(jsonFile(changed(JSON.parse(text))));
    expect(again.checkIns).toEqual(converted(fileOf(text)).checkIns);
  });

  it.each(DOCUMENTS)("%s gives the same from within an archive", (name) => {
    const bytes = sample(`imports/${name}`);
    const archive = archiveOf({ "Takeout/a.txt": "read me", [`Takeout/${name}`]: bytes });
    expect(checkInsOf(archive)).toEqual(checkInsOf(fileOf(bytes)));
  });
});

describe("several files of one import", () => {
  it("the same file twice counts once, and two entries of one minute stay two", () => {
    for (const name of ["daylio-15.daylio", "daily-you.json", "withings-sleep.csv", "apple-health-12.xml"]) {
      const file = fileOf(sample(`imports/${name}`));
      expect(checkInsOf([file, file])).toEqual(checkInsOf(file));
    }
  });

  it("nights of two apps never add up", () => {
    const [withings, oura] = [fileOf(sample("imports/withings-sleep.csv")), fileOf(sample("imports/oura-sleep.json"))];
    const days = checkInsOf([withings, oura]).map(({ day }) => day);
    expect(new Set(days).size).toBe(days.length);
  });

  it("moods and nights of one app come in together", () => {
    const { formats, checkIns } = converted([
      fileOf(sample("imports/moodtracker-moods.json")),
      fileOf(sample("imports/moodtracker-sleeps.csv")),
    ]);
    expect(formats).toEqual(["MoodTracker moods, JSON", "MoodTracker sleeps, CSV"]);
    expect(checkIns).toHaveLength(25);
  });
});

describe("an export without entries", () => {
  it.each([
    ["a table", fileOf("full_date,date,weekday,time,mood,activities,note_title,note\n")],
    ["a table of one line without its end", fileOf("sid,start,stop,rating")],
    ["a document", jsonFile({ diary: [], notes: [] })],
    ["an archive", archiveOf({ "entry.csv": "DATE (YYYY-MM-DD),DEPRESSED,SLEEP\n" })],
    ["an Apple Health export", fileOf('<?xml version="1.0"?>\n<HealthData locale="nl_NL">\n</HealthData>\n')],
  ])("%s gives nothing", (_kind, file) => {
    expect(checkInsOf(file)).toEqual([]);
  });

  it("an empty list can be of any app", () => {
    expect(() => converted(jsonFile([]))).toThrow("unknown-format");
  });
});
