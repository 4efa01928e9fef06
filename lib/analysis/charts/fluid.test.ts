import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/platform/calendar/local-date";
import { chartRecords } from "@/tests/factories/chart-record";
import { findingOf } from "@/tests/factories/finding";
import { plainText } from "@/tests/factories/plain-text";
import { FLUID_LAYOUTS, fluidChart, type FluidChart, type FluidKey, type FluidText, type Shown } from "./fluid";
import { chartLayout } from "./layout";
import { overlaps, placeText } from "./text-box";
import type { Box } from "./types";

const START = "2024-01-01";
/** Widths of the figure in pixels, those where the layout changes among them. */
const widths = fc.oneof(fc.integer({ min: 312, max: 1100 }), fc.constantFrom(312, 349, 350, 499, 500, 919, 920));

/** What is drawn at a width, with the box of each text and letter in pixels. */
function drawnAt(width: number, chart: FluidChart) {
  const index = FLUID_LAYOUTS.findLastIndex((name) => chartLayout(name).width <= width);
  const layout = chartLayout(FLUID_LAYOUTS[index] ?? "wide");
  const plotWidth = width - layout.left - (layout.width - layout.right);
  const isShown = ({ from, until }: Shown) => from <= index && index <= until;
  const x = (percent: number) => layout.left + (percent / 100) * plotWidth;
  const boxOf = (height: number) => (each: FluidText) => {
    const at = { x: x(each.x), y: each.isInside ? (each.y / 100) * height : each.y };
    return placeText(each.text, at, { anchor: each.anchor, size: layout.fontSize, role: each.role }).box;
  };
  const keyBox = ({ x: percent, dx, y }: FluidKey): Box => {
    const r = layout.keyRadius;
    return { x: x(percent) + dx - r, y: y - r, width: 2 * r, height: 2 * r };
  };
  return {
    layout,
    width,
    axis: chart.axisTexts.filter(isShown).map(boxOf(0)),
    panels: chart.panels
      .filter(({ isWideOnly }) => !isWideOnly || index >= 2)
      .map(({ panel, texts, keys }) => ({
        texts: texts.filter(isShown).map(boxOf(layout.plotHeight[panel.key])),
        keys: keys.filter(isShown).map(keyBox),
      })),
  };
}

const touching = (boxes: readonly Box[]) =>
  boxes.filter((box, i) => boxes.slice(i + 1).some((other) => overlaps(box, other)));

describe("a chart in any width", () => {
  it("keeps all texts apart, and letters from letters", () => {
    fc.assert(
      fc.property(chartRecords, widths, (record, width) => {
        const { axis, panels } = drawnAt(width, fluidChart(record, plainText));
        expect(touching(axis)).toEqual([]);
        for (const { texts, keys } of panels) {
          expect(touching(texts)).toEqual([]);
          expect(touching(keys)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("keeps every text inside the figure", () => {
    fc.assert(
      fc.property(chartRecords, widths, (record, width) => {
        const { axis, panels } = drawnAt(width, fluidChart(record, plainText));
        const boxes = [...axis, ...panels.flatMap(({ texts, keys }) => [...texts, ...keys])];
        expect(boxes.filter((box) => box.x < 0 || box.x + box.width > width)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("writes what is the same in neighbouring layouts once", () => {
    const until = addDays(START, 364);
    const finding = findingOf({ kind: "worse-before-better", from: addDays(START, 60), until: addDays(START, 200) });
    const days = Array.from({ length: 365 }, (_, i) => ({ day: addDays(START, i), mood: 6 }));
    const record = { days, sessions: [], findings: [{ finding, letter: "A" }], from: START, until };
    const [mood] = fluidChart(record, plainText).panels;
    expect(mood?.keys).toMatchObject([{ letter: "A", from: 0, until: 3 }]);
    expect(mood?.texts.filter(({ role }) => role === "episode").length).toBeLessThanOrEqual(2);
  });

  it("leaves out panels in the narrow layouts alone", () => {
    const days = Array.from({ length: 30 }, (_, i) => ({ day: addDays(START, i), mood: 6, stress: 4 }));
    const record = { days, sessions: [], findings: [], from: START, until: addDays(START, 29) };
    const { panels } = fluidChart({ ...record, narrowPanels: ["mood"] }, plainText);
    expect(panels.map(({ panel, isWideOnly }) => [panel.key, isWideOnly])).toEqual([
      ["mood", false],
      ["stress", true],
    ]);
  });
});
