import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, fromEpochDay, toEpochDay } from "@/lib/platform/calendar/local-date";
import { exploration, MAX_EXPLORED_DAYS } from "./exploration";
import type { ChartRecord } from "./types";

const FIRST = "2026-01-01";

const record = (moods: readonly (number | undefined)[]): ChartRecord => ({
  days: moods.flatMap((mood, i) => (mood === undefined ? [] : [{ day: addDays(FIRST, i), mood }])),
  sessions: [],
  findings: [],
  from: FIRST,
  until: addDays(FIRST, moods.length - 1),
});

describe("the days of an exploration", () => {
  it("are every calendar day of the range, and a day that was not logged has no value", () => {
    const { days } = exploration(record([5, undefined, 7]), []);
    expect(days.map(({ x, values }) => [fromEpochDay(x), values.mood])).toEqual([
      ["2026-01-01", 5],
      ["2026-01-02", undefined],
      ["2026-01-03", 7],
    ]);
  });

  it("have a value exactly where one was logged, and no level before the first or after the last value", () => {
    const moods = fc.array(fc.option(fc.integer({ min: 1, max: 10 }), { nil: undefined }), {
      minLength: 1,
      maxLength: 120,
    });
    fc.assert(
      fc.property(moods, (logged) => {
        const { days } = exploration(record(logged), []);
        expect(days.map(({ values }) => values.mood)).toEqual(logged);
        const isLogged = logged.map((mood) => mood !== undefined);
        const outside = days.filter((_, i) => i < isLogged.indexOf(true) || i > isLogged.lastIndexOf(true));
        expect(outside.filter(({ level }) => level.mood !== undefined)).toEqual([]);
      }),
    );
  });

  it("have no level inside a gap of the line", () => {
    const run = Array.from({ length: 20 }, () => 6);
    const gap = Array.from({ length: 60 }, () => undefined);
    const { days } = exploration(record([...run, ...gap, ...run]), []);
    expect(days.slice(25, 75).filter(({ level }) => level.mood !== undefined)).toEqual([]);
    expect(days[5]?.level.mood).toBe(6);
  });

  it("are at most the last eleven years, and the exploration says that it is cut", () => {
    const long = { ...record([5]), from: "1990-01-01", until: "2026-01-01" };
    const { days, isCut } = exploration(long, []);
    expect(days).toHaveLength(MAX_EXPLORED_DAYS);
    expect(days.at(-1)?.x).toBe(toEpochDay("2026-01-01"));
    expect(isCut).toBe(true);
  });
});

describe("what is marked in an exploration", () => {
  it("is every tag by the number of days it was used, several check-ins of a day counted once", () => {
    const tagged = [
      { day: "2026-01-01", tags: ["koffie", "wandelen"] },
      { day: "2026-01-01", tags: ["koffie"] },
      { day: "2026-01-02", tags: ["wandelen"] },
      { day: "2025-12-01", tags: ["vroeger"] },
    ];
    const { tags, days } = exploration(record([5, 6]), tagged);
    expect(tags).toEqual(["wandelen", "koffie"]);
    expect(days.map((day) => day.tags)).toEqual([[0, 1], [0]]);
  });

  it("is a session that took place and an event, on their days within the range", () => {
    const { sessions, events } = exploration(
      {
        ...record([5, 6, 7]),
        sessions: [
          { day: "2026-01-02", held: true, number: 3 },
          { day: "2026-01-03", held: false },
          { day: "2026-02-01", held: true, number: 4 },
        ],
        events: [{ day: "2026-01-03", until: null, name: "griep" }],
      },
      [],
    );
    expect(sessions).toEqual([{ x: toEpochDay("2026-01-02"), number: 3 }]);
    expect(events).toEqual([{ x: toEpochDay("2026-01-03"), name: "griep" }]);
  });
});
