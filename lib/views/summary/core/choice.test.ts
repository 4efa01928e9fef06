import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choiceFrom, choiceQuery, DEFAULT_PARTS, PARTS, PERSONAL_PARTS } from "./choice";
import { queryOf } from "./choice-query";

const edges = { today: "2026-06-10", firstDay: "2026-02-01", lastSessionDay: "2026-06-09" };

describe("the choice behind a query", () => {
  it("is the whole record without anything personal when nothing is asked", () => {
    const choice = choiceFrom({}, edges);
    expect(choice).toMatchObject({ period: "start", from: "2026-02-01", to: "2026-06-10" });
    expect([...(choice?.parts ?? [])]).toEqual([...DEFAULT_PARTS.therapist]);
    expect(DEFAULT_PARTS.therapist.some((part) => PERSONAL_PARTS.has(part))).toBe(false);
  });

  it("takes the days of the fixed address, and no personal part by them alone", () => {
    const choice = choiceFrom({ from: "2026-03-01", to: "2026-04-01" }, edges);
    expect(choice).toMatchObject({ period: "own", from: "2026-03-01", to: "2026-04-01" });
    expect([...(choice?.parts ?? [])].some((part) => PERSONAL_PARTS.has(part))).toBe(false);
  });

  it.each([
    [{ period: "four-weeks" }, "2026-05-14"],
    [{ period: "last-session" }, "2026-06-09"],
    [{ period: "start", from: "2020-01-01", to: "2020-02-01" }, "2026-02-01"],
  ])("reads the period %j", (query, from) => {
    expect(choiceFrom(query, edges)).toMatchObject({ from, to: "2026-06-10" });
  });

  it("starts today for an empty record, and never in the future", () => {
    const empty = { today: "2026-06-10", firstDay: null, lastSessionDay: null };
    expect(choiceFrom({}, empty)).toMatchObject({ from: "2026-06-10", to: "2026-06-10" });
  });

  it.each([
    { from: "2026-04-02", to: "2026-04-01" },
    { from: "2026-02-30", to: "2026-04-01" },
    { from: "gisteren", to: "2026-04-01" },
    { from: "2026-04-01" },
    { period: "own" },
    { from: ["2026-04-01", "2026-04-02"], to: "2026-05-01" },
  ])("refuses the period %j instead of showing another one", (query) => {
    expect(choiceFrom(query, edges)).toBeNull();
  });

  it("keeps an empty choice of parts apart from none made", () => {
    expect(choiceFrom({ part: "head" }, edges)?.parts.size).toBe(0);
    expect([...(choiceFrom({ part: ["head", "chart", "secrets"] }, edges)?.parts ?? [])]).toEqual(["chart"]);
  });

  it("makes the same choice again from its own query, whatever was ticked", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...PARTS)), (ticked) => {
        const choice = { from: "2026-03-01", to: "2026-04-01", audience: "therapist" as const, parts: new Set(ticked) };
        expect(choiceFrom(queryOf(new URLSearchParams(choiceQuery(choice))), edges)).toMatchObject({
          from: choice.from,
          to: choice.to,
          parts: new Set(ticked),
        });
      }),
    );
  });
});
