import { describe, expect, it } from "vitest";
import { numberSessions } from "@/lib/sessions/rules";
import { recentSession } from "@/lib/today/session-facts";
import { sessionEntry } from "@/tests/factories/session";

const on = (day: string, status: "held" | "planned" | "not-held" = "held") => sessionEntry({ day, status });

describe("the session that today lies after", () => {
  const sessions = numberSessions([on("2026-06-02"), on("2026-06-09"), on("2026-06-16", "planned")]);

  it("is the last one that took place, for six days", () => {
    expect(recentSession(sessions, "2026-06-09")).toEqual({ number: 2, daysAgo: 0 });
    expect(recentSession(sessions, "2026-06-10")).toEqual({ number: 2, daysAgo: 1 });
    expect(recentSession(sessions, "2026-06-15")).toEqual({ number: 2, daysAgo: 6 });
    expect(recentSession(sessions, "2026-06-16")).toBeNull();
  });

  it("is never one that did not take place, or not yet", () => {
    const calledOff = numberSessions([on("2026-06-02"), on("2026-06-09", "not-held")]);
    expect(recentSession(calledOff, "2026-06-10")).toBeNull();
    expect(recentSession(calledOff, "2026-06-03")).toEqual({ number: 1, daysAgo: 1 });
    expect(recentSession([], "2026-06-10")).toBeNull();
  });
});
