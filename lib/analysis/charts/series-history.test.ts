import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/platform/calendar/local-date";
import { seriesOf } from "./series";

const FIRST = "2025-01-01";
const days = (indices: number[]) => indices.map((i) => ({ day: addDays(FIRST, i), mood: 5 + (i % 3) }));
const to = (from: number, until: number) => Array.from({ length: until - from + 1 }, (_, i) => from + i);

describe("days before the range of a chart", () => {
  const range = { from: addDays(FIRST, 300), until: addDays(FIRST, 400) };

  it("keep the first day of a gap that begins before the range", () => {
    const { gaps } = seriesOf(days([...to(0, 270), ...to(305, 400)]), "mood", range);
    expect(gaps).toEqual([{ from: addDays(FIRST, 271), until: addDays(FIRST, 304), days: 34 }]);
  });

  it("shape the line only within reach of the range", () => {
    const whole = seriesOf(days(to(0, 400)), "mood", range);
    expect(seriesOf(days(to(285, 400)), "mood", range)).toEqual({ ...whole, gaps: [] });
    expect(seriesOf(days(to(298, 400)), "mood", range).runs).not.toEqual(whole.runs);
  });
});
