import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/platform/calendar/local-date";
import { presentOn } from "@/lib/features/effects/rules";
import { SHOWN_SESSIONS, workingTogether } from "./working-together";
import { effect } from "@/tests/factories/effect";
import { session } from "@/tests/factories/session";

const numbered = (number: number, content: Parameters<typeof session>[0] = {}) => ({
  number,
  content: session({ status: "held", day: addDays("2026-01-05", 7 * number), ...content }),
});
const blank = { heard: undefined, goalsFit: undefined, couldSay: undefined, pace: undefined };

describe("working together over the sessions", () => {
  it("is not shown before three sessions have an answer", () => {
    const two = [numbered(1, { ...blank, heard: "yes" }), numbered(2, { ...blank, pace: "fast" })];
    expect(workingTogether(two)).toBeNull();
    expect(workingTogether([...two, numbered(3, blank)])).toBeNull();
    expect(workingTogether([...two, numbered(3, { ...blank, heard: "no" })])).not.toBeNull();
  });

  it("has a row for each question that was answered, oldest session first, and says where it was not", () => {
    const together = workingTogether([
      numbered(3, { ...blank, heard: "no", pace: "slow" }),
      numbered(1, { ...blank, heard: "yes" }),
      numbered(2, { ...blank, pace: "right" }),
      numbered(4, { ...blank, heard: "yes", status: "not-held" }),
    ]);
    expect(together?.sessions.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(together?.rows).toEqual([
      { question: "heard", marks: ["yes", "none", "no"] },
      { question: "pace", marks: ["none", "right", "slow"] },
    ]);
  });

  it("shows the last sixteen sessions", () => {
    const many = Array.from({ length: 30 }, (_, i) => numbered(i + 1, { ...blank, heard: "yes" }));
    const together = workingTogether(many);
    expect(together?.sessions).toHaveLength(SHOWN_SESSIONS);
    expect(together?.sessions.at(-1)?.number).toBe(30);
  });

  it("counts the effects that were there on a day", () => {
    const effects = [
      { content: effect({ since: "2026-01-01", overOn: "2026-02-01" }) },
      { content: effect({ since: "2026-01-15" }) },
    ];
    expect(["2025-12-31", "2026-01-01", "2026-01-31", "2026-02-01"].map((day) => presentOn(effects, day))).toEqual([
      0, 1, 2, 1,
    ]);
  });
});
