import { describe, expect, it } from "vitest";
import { addDays, toEpochDay } from "@/lib/platform/calendar/local-date";
import { chartModel } from "./model";
import { cursorData, cursorPlace, cursorScale, dayAt } from "./cursor";
import type { Day } from "@/lib/analysis/trends/analyse";
import { plainText } from "@/tests/factories/plain-text";

const START = "2026-01-01";
const days = Array.from({ length: 60 }, (_, i): Day => ({ day: addDays(START, i * 2), mood: 3 + (i % 5), stress: 4 }));
const draw = (until: string, record = days) =>
  chartModel({ days: record, sessions: [], findings: [], from: START, until, layout: "wide", text: plainText });

describe("the cursor over a chart", () => {
  it("stops at every day, and an empty day has no value", () => {
    const model = draw(addDays(START, 118));
    const { rows } = cursorData(model, { days });
    expect(rows).toHaveLength(119);
    expect(rows[0]).toEqual({ x: toEpochDay(START), mood: 3, stress: 4 });
    expect(rows[1]).toEqual({ x: toEpochDay(START) + 1 });
  });

  it("maps every value to the place where it is drawn", () => {
    const model = draw(addDays(START, 118));
    const scale = cursorScale(model);
    const { domain } = cursorData(model, { days });
    for (const panel of model.panels) {
      const [low, high] = scale.panels[panel.key] ?? [0, 1];
      for (const { day, value, x, y } of panel.points) {
        expect(scale.height * (1 - (value - low) / (high - low))).toBeCloseTo(y, 0);
        const share = (toEpochDay(day) - domain[0]) / (domain[1] - domain[0]);
        expect(scale.left + share * (scale.right - scale.left)).toBeCloseTo(x, 0);
      }
    }
  });

  it("draws its line over the panels alone, not over their names", () => {
    const model = chartModel({
      days,
      sessions: [],
      findings: [],
      from: START,
      until: addDays(START, 118),
      layout: "narrow",
      text: plainText,
    });
    const { top, bottom } = cursorScale(model);
    const names = model.panels[0]?.heading.map(({ box }) => box.y + box.height) ?? [];
    expect(Math.max(...names)).toBeLessThan(top);
    expect(bottom).toBe(model.panels.at(-1)?.bottom);
  });

  it("finds the day under a pointer, and none beside the panels", () => {
    const model = draw(addDays(START, 118));
    const [data, scale] = [cursorData(model, { days }), cursorScale(model)];
    data.rows.forEach((row, index) => expect(dayAt(data, scale, cursorPlace(data, scale, row).x)).toBe(index));
    expect(dayAt(data, scale, scale.left - 1)).toBeNull();
    expect(dayAt(data, scale, scale.right + 1)).toBeNull();
  });

  it("puts a dot on each value that is drawn, and none where nothing was filled in", () => {
    const model = draw(addDays(START, 118));
    const [data, scale] = [cursorData(model, { days }), cursorScale(model)];
    const drawn = model.panels.map(({ key, points }) => ({ panel: key, y: points[0]?.y ?? 0 }));
    const dots = cursorPlace(data, scale, data.rows[0] ?? { x: 0 }).dots;
    expect(dots.map(({ panel }) => panel)).toEqual(drawn.map(({ panel }) => panel));
    dots.forEach(({ y }, i) => expect(y).toBeCloseTo(drawn[i]?.y ?? 0, 0));
    expect(cursorPlace(data, scale, data.rows[1] ?? { x: 0 }).dots).toEqual([]);
  });

  it("stops at no more than 400 days of a record of 3,000", () => {
    const long = Array.from({ length: 3000 }, (_, i): Day => ({ day: addDays(START, i), mood: 3 + (i % 5) }));
    expect(cursorData(draw(addDays(START, 2999), long), { days: long }).rows.length).toBeLessThanOrEqual(400);
  });
});
