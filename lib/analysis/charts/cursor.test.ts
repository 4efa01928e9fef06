import { describe, expect, it } from "vitest";
import { addDays, toEpochDay } from "@/lib/platform/calendar/local-date";
import { chartModel } from "./model";
import { cursorData, cursorPlace, dayAt, type CursorScale } from "./cursor";
import { packed, unpacked } from "./cursor-series";
import type { ChartModel } from "./types";
import type { Day } from "@/lib/analysis/trends/analyse";
import { plainText } from "@/tests/factories/plain-text";

const START = "2026-01-01";
const days = Array.from({ length: 60 }, (_, i): Day => ({ day: addDays(START, i * 2), mood: 3 + (i % 5), stress: 4 }));
const draw = (until: string, record = days) =>
  chartModel({ days: record, sessions: [], findings: [], from: START, until, layout: "wide", text: plainText });
/** What would be measured in a page that draws the model in its own units. */
const cursorScale = ({ width, height, left, right, panels }: ChartModel): CursorScale => ({
  width,
  height,
  plots: panels.map(({ key: panel, top, bottom }) => ({ panel, left, right, top, bottom })),
});

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
    const data = cursorData(model, { days });
    const places = new Map(data.rows.map((row) => [row.x, cursorPlace(data, cursorScale(model), row)]));
    for (const { key, points } of model.panels) {
      for (const point of points) {
        const place = places.get(toEpochDay(point.day));
        expect(place?.x).toBeCloseTo(point.x, 0);
        expect(place?.dots.find(({ panel }) => panel === key)?.y).toBeCloseTo(point.y, 0);
      }
    }
  });

  it("draws its line from the top of the first panel that is shown to the bottom of the last", () => {
    const model = draw(addDays(START, 118));
    const data = cursorData(model, { days });
    const { plots, ...size } = cursorScale(model);
    const { top, bottom } = cursorPlace(data, { ...size, plots: plots.slice(1) }, { x: toEpochDay(START) });
    expect([top, bottom]).toEqual([model.panels[1]?.top, model.panels[1]?.bottom]);
  });

  it("finds the day under a pointer, and none beside the panels", () => {
    const model = draw(addDays(START, 118));
    const [data, scale] = [cursorData(model, { days }), cursorScale(model)];
    data.rows.forEach((row, index) => expect(dayAt(data, scale, cursorPlace(data, scale, row).x)).toBe(index));
    expect(dayAt(data, scale, model.left - 1)).toBeNull();
    expect(dayAt(data, scale, model.right + 1)).toBeNull();
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

  it("comes out of the page as it went in", () => {
    const gap = (days: readonly Day[]) => days.filter((_, i) => i % 7 !== 3);
    const long = Array.from({ length: 3000 }, (_, i): Day => ({ day: addDays(START, i), mood: 3 + (i % 5) }));
    for (const [until, record] of [
      [118, gap(days)],
      [2999, gap(long)],
    ] as const) {
      const data = cursorData(draw(addDays(START, until), [...record]), { days: record });
      expect(unpacked(packed(data))).toEqual(data);
    }
  });
});
