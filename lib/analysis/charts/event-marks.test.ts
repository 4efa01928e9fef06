import { describe, expect, it } from "vitest";
import { eventMarks } from "./event-marks";
import { timeScale } from "./scale";

const time = timeScale({ from: "2026-03-01", until: "2026-03-31" }, { left: 0, right: 310 });
const event = (day: string, until: string | null, name = "griep") => ({ day, until, name });

describe("what else happened, on the time axis", () => {
  it("has a diamond on its day, and a bar for as long as it lasted", () => {
    const [flu, move] = eventMarks(
      [event("2026-03-11", "2026-03-12", "verhuizing"), event("2026-03-01", "2026-03-01")],
      time,
    );
    expect(flu).toMatchObject({ name: "griep", x: 5, lasts: null });
    expect(move).toMatchObject({ name: "verhuizing", x: 105, lasts: { x1: 100, x2: 120 } });
  });

  it("begins at the edge when it began before, and ends there while it goes on", () => {
    expect(eventMarks([event("2026-01-01", null)], time)).toMatchObject([{ x: null, lasts: { x1: 0, x2: 310 } }]);
  });

  it("leaves out what lies outside the range", () => {
    expect(eventMarks([event("2026-02-27", "2026-02-28"), event("2026-04-01", null)], time)).toEqual([]);
    expect(eventMarks(undefined, time)).toEqual([]);
  });
});
