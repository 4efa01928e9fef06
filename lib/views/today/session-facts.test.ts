import { describe, expect, it } from "vitest";
import { numberSessions } from "@/lib/features/sessions/rules";
import { recentSession } from "./session-facts";
import { sessionEntry } from "@/tests/factories/session";

const on = (day: string, status: "held" | "planned" | "not-held" = "held") => sessionEntry({ day, status });

const at = (day: string) => ({ day, time: "12:00", dayStartsAtHour: 4 });
const numbered = (entries: Parameters<typeof numberSessions>[0]) => numberSessions(entries, 4);

describe("the session that today lies after", () => {
  const sessions = numbered([on("2026-06-02"), on("2026-06-09"), on("2026-06-16", "planned")]);

  it("is the last one that took place, for six days", () => {
    expect(recentSession(sessions, at("2026-06-09"))).toEqual({ number: 2, daysAgo: 0 });
    expect(recentSession(sessions, at("2026-06-10"))).toEqual({ number: 2, daysAgo: 1 });
    expect(recentSession(sessions, at("2026-06-15"))).toEqual({ number: 2, daysAgo: 6 });
    expect(recentSession(sessions, at("2026-06-16"))).toBeNull();
  });

  it("is never one that did not take place, or not yet", () => {
    const calledOff = numbered([on("2026-06-02"), on("2026-06-09", "not-held")]);
    expect(recentSession(calledOff, at("2026-06-10"))).toBeNull();
    expect(recentSession(calledOff, at("2026-06-03"))).toEqual({ number: 1, daysAgo: 1 });
    expect(recentSession([], at("2026-06-10"))).toBeNull();
  });

  it("is not one of today of which only the time before was filled in", () => {
    const half = numbered([sessionEntry({ day: "2026-06-09", startTime: undefined, moodBefore: 4 })]);
    expect(recentSession(half, at("2026-06-09"))).toBeNull();
    expect(recentSession(half, at("2026-06-10"))).toEqual({ number: 1, daysAgo: 1 });
  });
});
