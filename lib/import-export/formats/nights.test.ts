import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LeftOutCounts } from "./left-out";
import { instantOfWall, type Place } from "./moments";
import { nightsOf } from "./nights";
import type { SleepPiece, StageLevel } from "./sleep-piece";
import { readIsoStamp } from "./stamp";

const HOME = "Europe/Amsterdam";
const MINUTE_MS = 60_000;

/** The instant of a clock time of a place. */
function at(text: string, place: Place = HOME): number {
  return instantOfWall(readIsoStamp(text)?.wall ?? Number.NaN, place);
}

function piece(start: string, minutes: number, more: Partial<SleepPiece> = {}): SleepPiece {
  const place = more.place ?? HOME;
  const from = at(start, place);
  return { source: "watch", start: from, end: from + minutes * MINUTE_MS, place, ...more };
}

/** The stages of a sleep, one after the other. */
function staged(start: string, stages: readonly (readonly [StageLevel, number])[], more: Partial<SleepPiece> = {}) {
  let from = at(start, more.place ?? HOME);
  const list = stages.map(([level, minutes]) => {
    const stage = { level, start: from, end: from + minutes * MINUTE_MS };
    from = stage.end;
    return stage;
  });
  const minutes = stages.reduce((sum, [, each]) => sum + each, 0);
  return piece(start, minutes, { stages: list, ...more });
}

function hoursByDay(...pieces: readonly SleepPiece[]): Record<string, number> {
  const nights = nightsOf(pieces, [], new LeftOutCounts());
  return Object.fromEntries(nights.map(({ day, sleepHours }) => [day, sleepHours]));
}

function reasons(...pieces: readonly SleepPiece[]): string[] {
  const leftOut = new LeftOutCounts();
  nightsOf(pieces, [], leftOut);
  return leftOut.list().map(({ why }) => why);
}

describe("the night of a day", () => {
  it("is the time asleep to two decimals, on the date of waking up", () => {
    expect(hoursByDay(piece("2026-02-03T23:10", 437))).toEqual({ "2026-02-04": 7.28 });
    expect(hoursByDay(piece("2026-02-04T00:10", 180))).toEqual({ "2026-02-04": 3 });
  });

  it("is as long as it was when the clock changes", () => {
    expect(hoursByDay({ ...piece("2025-10-25T23:00", 0), end: at("2025-10-26T07:00") })).toEqual({ "2025-10-26": 9 });
    expect(hoursByDay({ ...piece("2026-03-28T23:00", 0), end: at("2026-03-29T07:00") })).toEqual({ "2026-03-29": 7 });
  });

  it.each<[Place, string]>([
    ["Asia/Kathmandu", "2026-02-04"],
    ["America/New_York", "2026-02-04"],
    ["Pacific/Kiritimati", "2026-02-04"],
    [-720, "2026-02-04"],
  ])("falls on the day of the place where the person was: %s", (place, day) => {
    expect(hoursByDay(piece("2026-02-03T22:30", 480, { place }))).toEqual({ [day]: 8 });
  });

  it("is the day that the file names", () => {
    expect(hoursByDay(piece("2026-02-03T14:00", 480, { day: "2026-02-04" }))).toEqual({ "2026-02-04": 8 });
  });

  it("joins pieces less than two hours apart, whatever they are called", () => {
    const early = piece("2026-02-03T23:00", 180, { flag: "night" });
    const joined = piece("2026-02-04T03:59", 120, { flag: "nap" });
    expect(hoursByDay(early, joined)).toEqual({ "2026-02-04": 5 });
    expect(hoursByDay(early, piece("2026-02-04T04:00", 120, { flag: "nap" }))).toEqual({ "2026-02-04": 3 });
  });

  it("leaves naps out: called so, or less than three hours between 10:00 and midnight", () => {
    expect(hoursByDay(piece("2026-02-04T05:00", 240, { flag: "nap" }))).toEqual({});
    expect(hoursByDay(piece("2026-02-04T10:00", 179))).toEqual({});
    expect(hoursByDay(piece("2026-02-04T21:01", 179))).toEqual({});
    expect(hoursByDay(piece("2026-02-04T21:02", 179))).toEqual({ "2026-02-05": 2.98 });
    expect(hoursByDay(piece("2026-02-04T09:59", 150))).toEqual({ "2026-02-04": 2.5 });
    expect(hoursByDay(piece("2026-02-04T10:15", 300))).toEqual({ "2026-02-04": 5 });
    expect(hoursByDay(piece("2026-02-04T14:00", 90, { flag: "night" }))).toEqual({ "2026-02-04": 1.5 });
  });

  it("is the longest sleep of the day, with what the person said of it", () => {
    const short = piece("2026-02-04T00:10", 120, { details: { note: "woke up" } });
    const long = piece("2026-02-04T05:00", 200, { details: { note: "at last", tags: ["late"] } });
    const [night] = nightsOf([short, long], [], new LeftOutCounts());
    expect(night).toMatchObject({ day: "2026-02-04", sleepHours: 3.33, details: { note: "at last", tags: ["late"] } });
  });

  it("is the own figure of the file before stages, and stages before the length", () => {
    const stages = [
      ["light", 100],
      ["awake", 20],
      ["rem", 80],
    ] as const;
    expect(hoursByDay(staged("2026-02-04T00:00", stages, { asleep: 240 * MINUTE_MS }))).toEqual({ "2026-02-04": 4 });
    expect(hoursByDay(staged("2026-02-04T00:00", stages))).toEqual({ "2026-02-04": 3 });
    expect(hoursByDay(staged("2026-02-04T00:00", [["bed", 240]]))).toEqual({ "2026-02-04": 4 });
    expect(hoursByDay(piece("2026-02-04T00:00", 240, { wakeful: 60 * MINUTE_MS }))).toEqual({ "2026-02-04": 3 });
  });

  it("counts stages once that lie over each other or stand there twice", () => {
    const night = staged("2026-02-04T00:00", [["light", 120]]);
    const twice = { ...night, stages: [...(night.stages ?? []), ...(night.stages ?? [])] };
    expect(hoursByDay(twice)).toEqual({ "2026-02-04": 2 });
    const later = staged("2026-02-04T01:00", [["deep", 120]]);
    expect(hoursByDay(night, later)).toEqual({ "2026-02-04": 3 });
  });

  it("is of the source that tells most, else of the one with most time asleep", () => {
    const watch = staged("2026-02-04T00:00", [["deep", 200]]);
    const app = staged("2026-02-03T23:30", [["asleep", 300]], { source: "app" });
    const phone = staged("2026-02-03T23:00", [["bed", 500]], { source: "phone" });
    expect(hoursByDay(watch, app, phone)).toEqual({ "2026-02-04": 3.33 });
    expect(hoursByDay(app, phone)).toEqual({ "2026-02-04": 5 });
    expect(hoursByDay(watch, staged("2026-02-04T00:30", [["rem", 260]], { source: "ring" }))).toEqual({
      "2026-02-04": 4.33,
    });
    expect(reasons(watch, app, phone)).toEqual(["other-source"]);
  });

  it("leaves out what has no end, no sleep, or stands there twice", () => {
    expect(reasons({ ...piece("2026-02-04T00:00", 60), end: at("2026-02-03T23:00") })).toEqual(["no-end"]);
    expect(reasons(piece("2026-02-04T00:00", 60, { asleep: 0 }))).toEqual(["not-asleep"]);
    const night = piece("2026-02-04T00:00", 300);
    expect(reasons(night, night)).toEqual(["duplicate"]);
    expect(reasons(piece("2026-02-04T00:00", 300, { id: "7" }), piece("2026-02-04T00:00", 301, { id: "7" }))).toEqual([
      "duplicate",
    ]);
  });

  it("is at most one a day and never longer than the pieces of its source, in any order", () => {
    const pieces = fc.array(
      fc.record({
        source: fc.constantFrom("watch", "phone"),
        hour: fc.integer({ min: 0, max: 24 * 6 }),
        minutes: fc.integer({ min: 1, max: 700 }),
        level: fc.constantFrom<StageLevel>("light", "asleep", "bed"),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(pieces, fc.infiniteStream(fc.nat()), (drawn, ranks) => {
        const made = drawn.map(({ source, hour, minutes, level }) => {
          const start = at("2026-03-26T00:00") + hour * 60 * MINUTE_MS;
          const end = start + minutes * MINUTE_MS;
          return { source, start, end, place: HOME, stages: [{ level, start, end }] };
        });
        const nights = nightsOf(made, [], new LeftOutCounts());
        expect(new Set(nights.map(({ day }) => day)).size).toBe(nights.length);
        const total = made.reduce((sum, { start, end }) => sum + end - start, 0) / 3_600_000;
        expect(nights.reduce((sum, { sleepHours }) => sum + sleepHours, 0)).toBeLessThanOrEqual(total + 0.1);
        const mixed = made.map((each) => ({ each, rank: ranks.next().value })).toSorted((a, b) => a.rank - b.rank);
        expect(hoursByDay(...mixed.map(({ each }) => each))).toEqual(hoursByDay(...made));
      }),
    );
  });
});
