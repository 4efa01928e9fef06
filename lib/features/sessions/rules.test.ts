import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  asksForAfter,
  carryOver,
  isBegun,
  isBehind,
  isToCome,
  lowAllianceItems,
  nextSession,
  numberOn,
  numberSessions,
  sessionToGoOnWith,
  statusOf,
  unfinishedSession,
  usualThemes,
} from "./rules";
import { SESSION_STATUSES } from "./choices";
import type { Session } from "./schema";
import { session, sessionEntry } from "@/tests/factories/session";

const now = { day: "2026-06-09", time: "12:00", dayStartsAtHour: 4 };
const at = (day: string, time = "12:00") => ({ ...now, day, time });
const numbered = (entries: Parameters<typeof numberSessions>[0]) => numberSessions(entries, now.dayStartsAtHour);
const on = (day: string, more: Partial<Session> = {}) => sessionEntry({ day, ...more });

describe("the number of a session", () => {
  it("follows the order in which they take place, not in which they were written", () => {
    const [late, early] = [on("2026-06-09"), on("2026-06-02")];
    expect(numbered([late, early]).map(({ id, number }) => [id, number])).toEqual([
      [late.id, 2],
      [early.id, 1],
    ]);
  });

  it("looks at the start on the same day, and then at when it was written", () => {
    const morning = on("2026-06-09", { startTime: "09:00" });
    const unknown = on("2026-06-09", { startTime: undefined });
    const first = sessionEntry({ startTime: "14:00" }, { createdAt: "2026-06-01T00:00:00.000Z" });
    const second = sessionEntry({ startTime: "14:00" }, { createdAt: "2026-06-02T00:00:00.000Z" });
    const order = numbered([second, first, unknown, morning]).map(({ id }) => id);
    expect(order).toEqual([second.id, first.id, morning.id, unknown.id]);
    const night = on("2026-06-09", { startTime: "00:30" });
    expect(numbered([morning, night])[0]?.id).toBe(night.id);
  });

  it("skips what was called off, and counts what is planned", () => {
    const all = numbered([
      on("2026-06-02"),
      on("2026-06-09", { status: "not-held" }),
      on("2026-06-16", { status: "planned" }),
    ]);
    expect(all.map(({ number }) => number)).toEqual([2, null, 1]);
  });

  it("is what a new session on that day then gets", () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 27 }), { maxLength: 12 });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 27 }), fc.constantFrom(...SESSION_STATUSES), (taken, day, status) => {
        const asDay = (each: number) => `2026-06-${String(each).padStart(2, "0")}`;
        const before = taken.filter((each) => each !== day).map((each) => on(asDay(each), { status }));
        const added = on(asDay(day));
        const number = numbered([...before, added]).find(({ id }) => id === added.id)?.number;
        expect(numberOn(numbered(before), asDay(day))).toBe(number);
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

  it("is held for a session of the morning that is written down after midnight", () => {
    expect(statusOf({ day: "2026-06-09", startTime: "10:00" }, at("2026-06-09", "00:30"))).toBe("held");
  });

  it("stays held when its day is tomorrow by now, after a flight west", () => {
    const held = { day: "2026-06-10", moodAfter: 6, status: "held" as const };
    expect(statusOf(held, now, "2026-06-10")).toBe("held");
    expect(statusOf({ ...held, day: "2026-06-11" }, now, "2026-06-10")).toBe("planned");
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
});

describe("what is to come and what waits", () => {
  const all = numbered([
    on("2026-06-23", { status: "planned" }),
    on("2026-06-16", { status: "planned" }),
    on("2026-06-08", { status: "planned" }),
    on("2026-06-02"),
  ]);

  it("finds the next session", () => {
    expect(nextSession(all, at("2026-06-09"))?.content.day).toBe("2026-06-16");
    expect(nextSession(all, at("2026-06-16", "09:00"))?.content.day).toBe("2026-06-16");
    expect(nextSession(all, at("2026-06-16", "10:00"))?.content.day).toBe("2026-06-23");
    expect(nextSession(all, at("2026-06-23"))).toBeNull();
  });

  it("finds the session that was begun and never finished", () => {
    expect(unfinishedSession(all, at("2026-06-09"))?.content.day).toBe("2026-06-08");
    expect(unfinishedSession(all, at("2026-06-07"))).toBeNull();
  });

  it("asks for after once somebody filled in before, for some days, and until anything is said of it", () => {
    const half = on("2026-06-09", { startTime: undefined, moodBefore: 5, note: "Zie er tegenop." });
    const asked = (day: string) => unfinishedSession(numbered([half]), at(day))?.id;
    expect([asked("2026-06-09"), asked("2026-06-10"), asked("2026-06-15")]).toEqual([half.id, half.id, half.id]);
    expect(asked("2026-06-16")).toBeUndefined();
    const whole = { ...half, content: { ...half.content, afterwards: "light" as const } };
    expect(unfinishedSession(numbered([whole]), now)).toBeNull();
    expect(unfinishedSession(numbered([on("2026-06-09", { note: "Alleen dit." })]), now)).toBeNull();
  });

  it("goes on with an open session of today or yesterday instead of a second one", () => {
    const goesOnWith = (...entries: ReturnType<typeof on>[]) => sessionToGoOnWith(numbered(entries), now)?.id;
    const half = on("2026-06-08", { tensionBefore: 5 });
    const later = on("2026-06-09", { status: "planned", startTime: "15:00" });
    expect(goesOnWith(half)).toBe(half.id);
    expect(goesOnWith(half, later)).toBe(later.id);
    expect(goesOnWith(on("2026-06-07", { tensionBefore: 5 }))).toBeUndefined();
    expect(goesOnWith(on("2026-06-09"), on("2026-06-10", { status: "planned" }))).toBeUndefined();
  });

  it("is one session wherever it is asked for: never one that began, never a later one", () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    const clock = minute.map(
      (m) => `${String(Math.floor(m / 60)).padStart(2, "0")}:${String(m % 60).padStart(2, "0")}`,
    );
    const planned = fc.record({
      day: fc.integer({ min: 1, max: 28 }).map((day) => `2026-06-${String(day).padStart(2, "0")}`),
      startTime: fc.option(clock, { nil: undefined }),
      status: fc.constantFrom(...SESSION_STATUSES),
    });
    fc.assert(
      fc.property(fc.array(planned), clock, fc.integer({ min: 0, max: 12 }), (sessions, time, dayStartsAtHour) => {
        const here = { day: "2026-06-14", time, dayStartsAtHour };
        const entries = numberSessions(
          sessions.map(({ day, ...rest }) => on(day, rest)),
          dayStartsAtHour,
        );
        const next = nextSession(entries, here);
        const coming = entries.filter(({ content }) => isToCome(content, here));
        expect(next?.id).toBe(coming.at(-1)?.id);
        for (const { content } of coming) {
          expect(content.status).toBe("planned");
          expect(content.day >= here.day).toBe(true);
          const asked = asksForAfter(content, here);
          // A start time decides between the two; without one a session of today is both.
          expect(asked).toBe(content.day === here.day && content.startTime === undefined);
        }
        const left = entries.filter(({ content }) => content.status === "planned" && !isToCome(content, here));
        expect(left.every(({ content }) => asksForAfter(content, here))).toBe(true);
      }),
    );
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
    const coming = (...entries: ReturnType<typeof on>[]) => nextSession(numbered(entries), now)?.content;
    expect(coming(on("2026-06-09", { status: "planned", startTime: "14:00" }))?.startTime).toBe("14:00");
    expect(coming(on("2026-06-09", { status: "planned", startTime: "10:00" }))).toBeUndefined();
    expect(coming(on("2026-06-09", { status: "planned", startTime: undefined }))?.day).toBe("2026-06-09");
    expect(coming(on("2026-06-09", { startTime: undefined, moodBefore: 4 }))?.day).toBe("2026-06-09");
    const [near, far] = [on("2026-06-10", { status: "planned" }), on("2026-06-17", { status: "planned" })];
    expect(coming(far, near)?.day).toBe("2026-06-10");
  });

  it("is only that until something was filled in", () => {
    expect(isBegun(session({ status: "planned" }))).toBe(false);
    expect(isBegun(session({ status: "planned", tensionBefore: 7 }))).toBe(true);
  });
});

describe("a session that is behind by the clock", () => {
  const appointment = { day: "2026-06-09", startTime: "10:30", durationMinutes: undefined };

  it("is one whose length has passed, an hour when that is not known", () => {
    expect(isBehind(appointment, at("2026-06-09", "11:29"))).toBe(false);
    expect(isBehind(appointment, at("2026-06-09", "11:30"))).toBe(true);
    expect(isBehind({ ...appointment, durationMinutes: 90 }, at("2026-06-09", "11:59"))).toBe(false);
  });

  it("is one of an earlier day, and on its day never one without a start", () => {
    expect(isBehind(appointment, at("2026-06-10", "00:30"))).toBe(true);
    expect(isBehind(appointment, at("2026-06-08", "23:00"))).toBe(false);
    expect(isBehind({ ...appointment, startTime: undefined }, at("2026-06-09", "23:00"))).toBe(false);
  });
});
