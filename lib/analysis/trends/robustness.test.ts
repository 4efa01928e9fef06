import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { addDays } from "@/lib/platform/calendar/local-date";
import { analyse, type Analysis, type Day } from "./analyse";
import { csvRows } from "./csv-rows";
import { dayOf, diary, grades, inputOf } from "@/tests/factories/crafted-diary";

/** Zod's JSON values have finite numbers, so a NaN anywhere is a failure to parse. */
function expectSound({ findings, channels, shortfalls }: Analysis) {
  for (const { evidence } of findings) expect(z.json().safeParse(evidence).success).toBe(true);
  for (const { baselineSd, autocorrelation, baseline } of channels) {
    expect(z.array(z.number()).safeParse([baselineSd, autocorrelation, baseline?.mean ?? 0]).success).toBe(true);
  }
  for (const { have, need } of shortfalls) expect(have >= 0 && have < need).toBe(true);
  expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
}

describe("the engine gives sound results", () => {
  it("for a record without days and for days without values", () => {
    const shortfalls = ["baseline", "decline-open", "lasting-low", "post-session-pattern", "plateau"];
    for (const days of [[], [{ day: "2024-02-29" }], [{ day: "2024-02-29", mood: Number.NaN }]]) {
      const { findings, channels, shortfalls: missing } = analyse(inputOf(days));
      expect({ findings, channels }).toEqual({ findings: [], channels: [] });
      expect(missing.map(({ kind }) => kind)).toEqual(shortfalls);
    }
  });

  it("for a record of one day", () => {
    const { channels } = analyse(inputOf([{ day: "2024-02-29", mood: 6, sleepHours: 0 }]));
    expect(channels).toEqual([
      { channel: "mood", baselineSd: 0, autocorrelation: 0.3, baseline: null, loggedDays: 1, spanDays: 1 },
      { channel: "sleepHours", baselineSd: 0, autocorrelation: 0.3, baseline: null, loggedDays: 1, spanDays: 1 },
    ]);
  });

  it("for the same grade every day, at either end of the scale", () => {
    for (const grade of [1, 5, 10]) {
      const mood = Array.from({ length: 120 }, () => grade);
      const result = analyse(inputOf(diary({ mood, stress: mood })));
      expectSound(result);
      expect(result.channels[0]?.baselineSd).toBe(0.5);
      expect(result.findings.map(({ kind }) => kind)).toEqual([grade === 1 ? "sustained-low" : "plateau"]);
    }
  });

  it("for ten years with one date in the wrong millennium", () => {
    const days = diary({ mood: grades([1800, 7], [60, 5], [1793, 7]) });
    const typo: Day = { day: "0204-01-01", mood: 2 };
    const result = analyse(inputOf([...days, typo], { today: dayOf(days.length - 1) }));
    expectSound(result);
    expect(result).toEqual(analyse(inputOf(days)));
    expect(result.findings.filter(({ kind }) => kind !== "plateau")).toHaveLength(1);
  });

  it("for a record with a gap of years after its first day", () => {
    const days = [{ day: "1999-12-31", mood: 7 }, ...diary({ mood: grades([60, 7], [40, 5]) })];
    expect(analyse(inputOf(days)).findings.map(({ kind }) => kind)).toContain("lasting-low");
  });

  it("for days in any order and several entries on one day", () => {
    const days = diary({ mood: grades([60, 7], [40, 5]), sleepHours: grades([100, 7]) });
    const twice = days.flatMap(({ day, mood = 0, ...rest }) => [
      { day, mood: mood - 0.5, ...rest },
      { day, mood: mood + 0.5 },
    ]);
    const today = dayOf(days.length - 1);
    expect(analyse(inputOf(twice.reverse(), { today }))).toEqual(analyse(inputOf(days)));
  });

  it("for any record a person could enter", () => {
    const grade = fc.option(fc.integer({ min: 1, max: 10 }), { nil: undefined });
    const day = fc.record({
      day: fc.integer({ min: 0, max: 400 }).map((i) => addDays("2023-12-01", i)),
      mood: grade,
      stress: grade,
      sleepQuality: grade,
      sleepHours: fc.option(fc.double({ min: 0, max: 24, noNaN: true }), { nil: undefined }),
    });
    const days = fc.array(day, { maxLength: 500, size: "max" });
    fc.assert(
      fc.property(days, fc.array(day, { maxLength: 5 }), (entries, sessions) => {
        // Absent and undefined are the same to a reader of optional fields.
        const logged = entries.map((entry): Day => JSON.parse(JSON.stringify(entry)));
        expectSound(analyse({ days: logged, sessions, today: "2025-01-10" }));
      }),
      { numRuns: 60 },
    );
  });

  it("or throws a RangeError for a day that is not a calendar day", () => {
    expect(() => analyse(inputOf([{ day: "someday", mood: 5 }], { today: "2024-01-01" }))).toThrow(RangeError);
  });
});

describe("the engine on a real diary of an outpatient", () => {
  const grade = (value: string | undefined) => 1 + (9 * Number(value)) / 3;
  const [, ...rows] = csvRows(readFileSync("tests/data/diary/outpatient-diary.csv", "utf8"));
  const days = rows.map(({ fields: [day = "", feeling, anxiety, sleep] }): Day => ({
    day,
    mood: grade(feeling),
    stress: grade(anxiety),
    sleepHours: Number(sleep),
  }));

  it("finds the known lows first", () => {
    const result = analyse(inputOf(days));
    expectSound(result);
    expect(result.channels[0]).toMatchObject({ channel: "mood", loggedDays: 292, spanDays: 370 });
    const lows = result.findings.filter(({ kind }) => kind !== "improvement" && kind !== "plateau");
    const told = lows.map(({ kind, channel, from, until }) => [kind, channel, from, until]);
    expect(told.slice(0, 4)).toEqual([
      ["temporary-decline", "composite", "2021-06-11", "2021-06-30"],
      ["sustained-low", "mood", "2021-06-11", "2021-07-05"],
      ["sustained-low", "mood", "2021-07-15", "2021-11-30"],
      // In November its level had become the person's own.
      ["new-level", "mood", "2021-07-17", "2021-11-09"],
    ]);
  });
});
