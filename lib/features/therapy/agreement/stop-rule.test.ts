import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type LocalDate } from "@/lib/platform/calendar/local-date";
import { stopRule } from "./stop-rule";

const START = "2026-01-05";
const WEEKS = 8;

/** Days from the start on, by mood; null was not logged. */
const moods = (levels: readonly (number | null)[]) =>
  levels.map((mood, index) => ({ day: addDays(START, index), ...(mood !== null && { mood }) }));
const level = (mood: number | null, days: number) => Array.from({ length: days }, () => mood);
const stateOf = (
  levels: readonly (number | null)[],
  more: { raisedOn?: LocalDate[]; startedOn?: LocalDate | null; weeks?: number } = {},
) => {
  const { raisedOn = [], startedOn = null, weeks = WEEKS } = more;
  const asOf = addDays(START, levels.length - 1);
  return stopRule({ days: moods(levels), startedOn, raisedOn, asOf, baselineSd: 1 }, weeks);
};

describe("the agreement about stopping", () => {
  it("cannot be said while the start has too few days", () => {
    expect(stateOf([...level(6, 9), ...level(null, 60)])).toEqual({
      state: "unknown",
      missing: "start",
      have: 9,
      need: 10,
    });
  });

  it("cannot be said while the last three weeks have too few days", () => {
    expect(stateOf([...level(6, 21), ...level(3, 60), ...level(null, 12)])).toMatchObject({
      state: "unknown",
      missing: "now",
      have: 9,
    });
  });

  it("is not met at the level of the start, nor above it", () => {
    expect(stateOf(level(6, 200))).toMatchObject({ state: "not-met", start: 6, now: 6, current: null, longest: null });
    expect(stateOf([...level(6, 21), ...level(8, 200)])).toMatchObject({ state: "not-met", current: null });
  });

  it("is met only after so many weeks, and only when it was talked about since", () => {
    const low = (days: number) => [...level(6, 21), ...level(4, days)];
    expect(stateOf(low(55))).toMatchObject({ state: "not-met" });
    expect(stateOf(low(80))).toMatchObject({ state: "talk-first" });
    const raisedOn = [addDays(START, 60)];
    expect(stateOf(low(80), { raisedOn })).toMatchObject({ state: "met", start: 6, now: 4 });
    // What was raised before it began is another matter.
    expect(stateOf(low(80), { raisedOn: [START] })).toMatchObject({ state: "talk-first" });
  });

  it("takes a mean a little under the start for what chance makes of it", () => {
    const under = (mood: number) => stateOf([...level(6, 21), ...level(mood, 100)]);
    expect(under(5.3)).toMatchObject({ state: "not-met", current: null, margin: 0.75 });
    expect(under(5.2)).toMatchObject({ state: "talk-first" });
  });

  it("begins anew once the mean is back, and remembers the longest stretch", () => {
    const levels = [...level(6, 21), ...level(4, 60), ...level(8, 60)];
    const state = stateOf(levels);
    expect(state).toMatchObject({ state: "not-met", current: null });
    if (state.state === "unknown") throw new Error("enough days");
    expect(state.longest?.weeks).toBeGreaterThanOrEqual(8);
  });

  it("holds the days up to the first session against what came after", () => {
    const levels = [...level(7, 28), ...level(5, 100)];
    expect(stateOf(levels, { startedOn: addDays(START, 26) })).toMatchObject({ start: 6.931034482758621 });
  });

  it("is neither prolonged nor ended by weeks with too few days", () => {
    const state = stateOf([...level(6, 21), ...level(4, 42), ...level(null, 14), ...level(4, 42)]);
    if (state.state === "unknown") throw new Error("enough days");
    expect(state.current?.from).toBe(state.longest?.from);
    expect(state.current?.weeks).toBeGreaterThanOrEqual(12);
  });

  it("keeps the first day of a stretch while the record grows", () => {
    const fromOn = (days: number) => {
      const state = stateOf([...level(6, 21), ...level(4, days)]);
      return state.state === "unknown" ? null : state.current?.from;
    };
    expect(new Set(Array.from({ length: 20 }, (_, index) => fromOn(70 + index))).size).toBe(1);
  });

  it("looks at nothing after its day, in whatever order the days come", () => {
    const mood = fc.option(fc.integer({ min: 1, max: 10 }), { nil: null });
    fc.assert(
      fc.property(
        fc.array(mood, { minLength: 30, maxLength: 160 }),
        fc.array(mood, { maxLength: 40 }),
        (past, later) => {
          const asOf = addDays(START, past.length - 1);
          const of = (days: { day: LocalDate; mood?: number }[]) =>
            stopRule({ days, startedOn: null, raisedOn: [], asOf, baselineSd: 1 }, WEEKS);
          expect(of(moods([...past, ...later]).reverse())).toEqual(of(moods(past)));
        },
      ),
    );
  });

  it("never says met for a mean that is not below the start now", () => {
    const mood = fc.option(fc.integer({ min: 1, max: 10 }), { nil: null });
    fc.assert(
      fc.property(fc.array(mood, { minLength: 60, maxLength: 200 }), (levels) => {
        const state = stateOf(levels, { raisedOn: levels.map((_, index) => addDays(START, index)), weeks: 3 });
        if (state.state === "met") expect(state.now).toBeLessThan(state.start);
      }),
    );
  });
});
