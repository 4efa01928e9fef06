import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  byYear,
  carryOver,
  comingSession,
  isBegun,
  lowAllianceItems,
  newestFirst,
  nextSession,
  numberOn,
  numberSessions,
  statusOf,
  unfinishedSession,
  usualThemes,
} from "@/lib/sessions/rules";
import { SESSION_STATUSES, type Session } from "@/lib/sessions/schema";
import { session, sessionEntry } from "@/tests/factories/session";

const now = { day: "2026-06-09", time: "12:00" };
const on = (day: string, more: Partial<Session> = {}) => sessionEntry({ day, ...more });

describe("the number of a session", () => {
  it("follows the order in which they take place, not in which they were written", () => {
    const [late, early] = [on("2026-06-09"), on("2026-06-02")];
    expect(numberSessions([late, early]).map(({ id, number }) => [id, number])).toEqual([
      [late.id, 2],
      [early.id, 1],
    ]);
  });

  it("looks at the start on the same day, and then at when it was written", () => {
    const morning = on("2026-06-09", { startTime: "09:00" });
    const unknown = on("2026-06-09", { startTime: undefined });
    const first = sessionEntry({ startTime: "14:00" }, { createdAt: "2026-06-01T00:00:00.000Z" });
    const second = sessionEntry({ startTime: "14:00" }, { createdAt: "2026-06-02T00:00:00.000Z" });
    const order = [second, first, unknown, morning].sort(newestFirst).map(({ id }) => id);
    expect(order).toEqual([second.id, first.id, morning.id, unknown.id]);
  });

  it("skips what was called off, and counts what is planned", () => {
    const numbered = numberSessions([
      on("2026-06-02"),
      on("2026-06-09", { status: "not-held" }),
      on("2026-06-16", { status: "planned" }),
    ]);
    expect(numbered.map(({ number }) => number)).toEqual([2, null, 1]);
  });

  it("is what a new session on that day then gets", () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 27 }), { maxLength: 12 });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 27 }), fc.constantFrom(...SESSION_STATUSES), (taken, day, status) => {
        const asDay = (each: number) => `2026-06-${String(each).padStart(2, "0")}`;
        const before = taken.filter((each) => each !== day).map((each) => on(asDay(each), { status }));
        const added = on(asDay(day));
        const number = numberSessions([...before, added]).find(({ id }) => id === added.id)?.number;
        expect(numberOn(numberSessions(before), asDay(day))).toBe(number);
      }),
    );
  });
});

describe("the status of a session", () => {
  it.each([
    ["nothing said, today", {}, "held"],
    ["nothing said, yesterday", { day: "2026-06-08" }, "held"],
    ["nothing said, tomorrow", { day: "2026-06-10" }, "planned"],
    ["nothing said, later today", { startTime: "15:00" }, "planned"],
    ["begun before, later today", { startTime: "15:00", moodBefore: 5 }, "planned"],
    ["filled in after, whatever the clock says", { startTime: "15:00", moodAfter: 5 }, "held"],
    ["said to be planned, and filled in after", { status: "planned" as const, heard: "yes" as const }, "held"],
    ["said to be planned", { status: "planned" as const }, "planned"],
    ["said to be held, but it is tomorrow", { day: "2026-06-10", status: "held" as const }, "planned"],
    ["called off", { status: "not-held" as const, note: "Griep" }, "not-held"],
    ["called off, tomorrow", { day: "2026-06-10", status: "not-held" as const }, "not-held"],
  ])("%s", (_what, said, expected) => {
    expect(statusOf({ day: "2026-06-09", ...said }, now)).toBe(expected);
  });

  it("settles: asked again at the same moment it stays what it was", () => {
    const facts = fc.record(
      {
        day: fc.constantFrom("2026-06-08", "2026-06-09", "2026-06-10"),
        startTime: fc.constantFrom("09:00", "15:00"),
        moodAfter: fc.integer({ min: 1, max: 10 }),
        status: fc.constantFrom(...SESSION_STATUSES),
      },
      { requiredKeys: ["day"] },
    );
    fc.assert(
      fc.property(facts, (said) => {
        const status = statusOf(said, now);
        expect(statusOf({ ...said, status }, now)).toBe(status);
      }),
    );
  });
});

describe("what sessions have in common", () => {
  it("carries length and medium over from the last one that took place", () => {
    const entries = [
      on("2026-06-16", { status: "planned", durationMinutes: 90, medium: "phone" }),
      on("2026-06-09", { durationMinutes: 50, medium: "video" }),
      on("2026-06-02", { durationMinutes: 45 }),
    ];
    expect(carryOver(entries)).toEqual({ durationMinutes: 50, medium: "video" });
    expect(carryOver([])).toEqual({});
  });

  it("offers the themes that came back most", () => {
    const entries = [["vader"], ["grenzen", "vader"], ["werk"]].map((themes) => sessionEntry({ themes }));
    expect(usualThemes(entries, 2)).toEqual(["vader", "grenzen"]);
  });

  it("groups by year, newest year first", () => {
    const all = numberSessions([on("2025-12-30"), on("2026-06-02"), on("2026-06-09")]);
    expect(byYear(all).map(([year, sessions]) => [year, sessions.length])).toEqual([
      ["2026", 2],
      ["2025", 1],
    ]);
  });
});

describe("what is to come and what waits", () => {
  const all = numberSessions([
    on("2026-06-23", { status: "planned" }),
    on("2026-06-16", { status: "planned" }),
    on("2026-06-08", { status: "planned" }),
    on("2026-06-02"),
  ]);

  it("finds the next session", () => {
    expect(nextSession(all, "2026-06-09")?.content.day).toBe("2026-06-16");
    expect(nextSession(all, "2026-06-23")).toBeNull();
  });

  it("finds the session that was begun and never finished", () => {
    expect(unfinishedSession(all, "2026-06-09")?.content.day).toBe("2026-06-08");
    expect(unfinishedSession(all, "2026-06-07")).toBeNull();
  });
});

describe("low answers about working together", () => {
  it("are no, partly, too slow, too fast, and hard to no use", () => {
    const answers = { heard: "partly", goalsFit: "no", couldSay: "yes", pace: "fast", afterwards: "hard-pointless" };
    expect(lowAllianceItems(answers)).toEqual([
      { item: "heard", answer: "partly" },
      { item: "goalsFit", answer: "no" },
      { item: "pace", answer: "fast" },
      { item: "afterwards", answer: "hard-pointless" },
    ]);
  });

  it("are never made of what was not answered, or of hard work that was useful", () => {
    expect(lowAllianceItems(session({ pace: "right", afterwards: "hard-useful", heard: "yes" }))).toEqual([]);
    expect(lowAllianceItems({})).toEqual([]);
  });
});

describe("an appointment", () => {
  it("is still to come on a later day, and later on the day itself", () => {
    const coming = (...entries: ReturnType<typeof on>[]) => comingSession(numberSessions(entries), now)?.content;
    expect(coming(on("2026-06-09", { status: "planned", startTime: "14:00" }))?.startTime).toBe("14:00");
    expect(coming(on("2026-06-09", { status: "planned", startTime: "10:00" }))).toBeUndefined();
    expect(coming(on("2026-06-09", { status: "planned", startTime: undefined }))).toBeUndefined();
    const [near, far] = [on("2026-06-10", { status: "planned" }), on("2026-06-17", { status: "planned" })];
    expect(coming(far, near)?.day).toBe("2026-06-10");
  });

  it("is only that until something was filled in", () => {
    expect(isBegun(session({ status: "planned" }))).toBe(false);
    expect(isBegun(session({ status: "planned", tensionBefore: 7 }))).toBe(true);
  });
});
