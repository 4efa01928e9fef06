import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localDateTimeAt } from "@/lib/platform/calendar/clock";
import { checkIn } from "@/tests/factories/check-in";
import { session } from "@/tests/factories/session";
import { askedMonth, startDay } from "./address";
import { calendarDays, monthFigures } from "./calendar-days";

const held = (id: string, over = {}) => ({ id, content: session({ day: "2026-06-09", ...over }) });

describe("the days of a calendar", () => {
  it("have the mean of their moods, their sessions and how their first note begins", () => {
    const days = calendarDays({
      checkIns: [
        checkIn({ day: "2026-06-09", mood: 6, note: "'s avonds" }),
        checkIn({ day: "2026-06-09", mood: 7, note: "'s ochtends" }),
        checkIn({ day: "2026-06-10", mood: undefined, note: "alleen woorden" }),
      ],
      sessions: [held("a", { note: "in de sessie" }), held("b", { status: "not-held", note: undefined })],
    });
    expect([...days.values()]).toEqual([
      {
        day: "2026-06-09",
        mood: 6.5,
        note: "'s avonds",
        sessions: [
          { id: "a", isHeld: true },
          { id: "b", isHeld: false },
        ],
      },
      { day: "2026-06-10", mood: undefined, note: "alleen woorden", sessions: [] },
    ]);
  });

  it("are none where nothing was logged, and a mood that was not logged is never zero", () => {
    expect(calendarDays({ checkIns: [], sessions: [] }).size).toBe(0);
    const grades = fc.array(fc.option(fc.integer({ min: 1, max: 10 }), { nil: undefined }), { maxLength: 20 });
    fc.assert(
      fc.property(grades, (moods) => {
        const days = calendarDays({
          checkIns: moods.map((mood) => checkIn({ day: "2026-06-09", mood })),
          sessions: [],
        });
        const mood = days.get("2026-06-09")?.mood;
        const logged = moods.filter((each) => each !== undefined);
        const mean = logged.reduce((sum, each) => sum + each, 0) / logged.length;
        if (logged.length === 0) expect(mood).toBeUndefined();
        else expect(mood).toBeCloseTo(mean, 9);
      }),
    );
  });
});

describe("the figures of a month", () => {
  it("count days with a mood and a note, and sessions that took place", () => {
    const day = (over: object) => ({ day: "2026-06-01", sessions: [], ...over });
    const sessions = [
      { id: "a", isHeld: true },
      { id: "b", isHeld: false },
    ];
    expect(monthFigures([day({ mood: 6 }), undefined, day({ mood: 7, note: "n", sessions }), day({})])).toEqual({
      logged: 2,
      mood: 6.5,
      sessions: 1,
      notes: 1,
    });
    expect(monthFigures([undefined])).toEqual({ logged: 0, mood: undefined, sessions: 0, notes: 0 });
  });
});

describe("the last day of a calendar", () => {
  const lastDay = (moment: string, timeZone: string) => {
    const { day } = localDateTimeAt(new Date(moment), timeZone, 4);
    return startDay(undefined, askedMonth(undefined, day).shown, day);
  };

  it.each([
    // A day begins at four, where the person is.
    ["2026-02-28T22:14:00Z", "Asia/Kathmandu", "2026-02-28"],
    ["2026-02-28T22:15:00Z", "Asia/Kathmandu", "2026-03-01"],
    ["2028-02-29T22:14:00Z", "Asia/Kathmandu", "2028-02-29"],
    // The night in which the clock goes forward, and the one in which it goes back.
    ["2026-03-29T01:59:00Z", "Europe/Amsterdam", "2026-03-28"],
    ["2026-03-29T02:00:00Z", "Europe/Amsterdam", "2026-03-29"],
    ["2026-10-25T02:59:00Z", "Europe/Amsterdam", "2026-10-24"],
    ["2026-10-25T03:00:00Z", "Europe/Amsterdam", "2026-10-25"],
  ])("is at %s in %s the day %s", (moment, timeZone, day) => {
    expect(lastDay(moment, timeZone)).toBe(day);
  });
});
