import { describe, expect, it } from "vitest";
import { eventMarks } from "./event-marks";
import { timeScale } from "./scale";

const time = timeScale({ from: "2026-03-01", until: "2026-03-31" }, { left: 0, right: 310 });
const event = (day: string, until: string | null, name = "griep") => ({ day, until, name });

describe("the marks of life events on the time axis", () => {
  it("draws a diamond on the first day of an event and a bar over its days", () => {
    const [flu, move] = eventMarks(
      [event("2026-03-11", "2026-03-12", "verhuizing"), event("2026-03-01", "2026-03-01")],
      time,
    );
    expect(flu).toMatchObject({ name: "griep", x: 5, lasts: null });
    expect(move).toMatchObject({ name: "verhuizing", x: 105, lasts: { x1: 100, x2: 120 } });
  });

  it("cuts the bar of an event at the edges of the range", () => {
    expect(eventMarks([event("2026-01-01", null)], time)).toMatchObject([{ x: null, lasts: { x1: 0, x2: 310 } }]);
  });

  it("leaves out events outside the range", () => {
    expect(eventMarks([event("2026-02-27", "2026-02-28"), event("2026-04-01", null)], time)).toEqual([]);
    expect(eventMarks(undefined, time)).toEqual([]);
  });
});
