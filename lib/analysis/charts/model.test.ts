import fc from "fast-check";
import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/platform/calendar/local-date";
import { formatter } from "@/lib/platform/i18n/format";
import nl from "@/lib/platform/i18n/messages/nl.json";
import { fluidChart } from "./fluid";
import { chartModel, chartModels } from "./model";
import { chartText } from "./text";
import { overlaps } from "./text-box";
import type { Box, ChartFinding, ChartLayoutName, ChartModel, PlacedText } from "./types";
import type { Day, FindingKind } from "@/lib/analysis/trends/analyse";
import { findingOf, referenceAt } from "@/tests/factories/finding";
import { chartRecords } from "@/tests/factories/chart-record";
import { plainText } from "@/tests/factories/plain-text";

const START = "2024-01-01";
const LAYOUTS = ["wide", "medium", "narrow", "narrowest", "print"] as const satisfies readonly ChartLayoutName[];
const records = fc
  .record({ record: chartRecords, layout: fc.constantFrom(...LAYOUTS) })
  .map(({ record, layout }) => ({ ...record, layout, text: plainText }));

describe("the chart of any record", () => {
  it("has only finite coordinates, also inside paths", () => {
    fc.assert(
      fc.property(records, (record) => {
        const model = chartModel(record);
        expect(JSON.stringify(model)).not.toMatch(/NaN|Infinity|null,null/);
        expect(numbersOf(model).filter((number) => !Number.isFinite(number))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("places every element inside its panel and inside the drawing", () => {
    fc.assert(
      fc.property(records, (record) => {
        const model = chartModel(record);
        const strays = model.panels.flatMap((panel) => {
          const inside = within(model.left, model.right);
          const places = [...panel.points, ...panel.lines.flatMap((line) => line.points)];
          return [
            ...places.filter(({ x, y }) => !inside(x) || !within(panel.top, panel.bottom)(y)),
            ...panel.episodes.filter(({ surface: { x, width } }) => !inside(x) || !inside(x + width)),
          ];
        });
        expect(strays).toEqual([]);
        const inHeight = within(0, model.height);
        expect(textsOf(model).filter(({ box }) => !inHeight(box.y) || !inHeight(box.y + box.height))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("keeps the labels and letters of two episodes apart", () => {
    fc.assert(
      fc.property(records, (record) => {
        for (const { episodes } of chartModel(record).panels) {
          expectApart(episodes.flatMap(({ label }) => (label ? [label.box] : [])));
          expectApart(episodes.flatMap(({ key }) => (key ? [circleBox(key)] : [])));
          const inside = episodes.flatMap(({ key, before }) => [
            ...(key ? [circleBox(key)] : []),
            ...(before?.label ? [before.label.box] : []),
          ]);
          expectApart(inside);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("keeps session numbers, ticks and gap labels apart", () => {
    fc.assert(
      fc.property(records, (record) => {
        const model = chartModel(record);
        expectApart(model.ticks.map(({ label }) => label.box));
        expectApart(model.sessions.flatMap(({ number }) => (number ? [number.box] : [])));
        for (const { gaps } of model.panels) expectApart(gaps.flatMap(({ label }) => (label ? [label.box] : [])));
      }),
      { numRuns: 30 },
    );
  });

  it("does not depend on the order of days, sessions and findings", () => {
    fc.assert(
      fc.property(records, (record) => {
        const turned = {
          ...record,
          days: record.days.toReversed(),
          findings: record.findings.toReversed(),
          sessions: record.sessions.toReversed(),
        };
        expect(chartModel(turned)).toEqual(chartModel(record));
      }),
      { numRuns: 15 },
    );
  });
});

describe("the chart of a long record", () => {
  const days = Array.from({ length: 4000 }, (_, i): Day => {
    const mood = i === 1234 ? 1 : i === 2345 ? 10 : 5 + (i % 3);
    return { day: addDays(START, i), mood, stress: 4 + (i % 4), sleepHours: 7 };
  });
  const range = { from: START, until: addDays(START, 3999) };
  const models = chartModels({ days, sessions: [], findings: [], ...range }, plainText, LAYOUTS);

  it("draws at most 400 points and 400 line points for each series", () => {
    for (const panel of models.wide.panels) {
      expect(panel.points.length).toBeLessThanOrEqual(400);
      expect(panel.lines.flatMap((line) => line.points).length).toBeLessThanOrEqual(400);
    }
  });

  it("keeps the lowest and the highest day after downsampling", () => {
    const values = models.wide.panels[0]?.points.map(({ value }) => value) ?? [];
    expect(Math.min(...values)).toBe(1);
    expect(Math.max(...values)).toBe(10);
    expect(models.wide.thinnedToDays).toBeGreaterThan(1);
  });

  it("holds the same values in every layout", () => {
    const daysOf = (model: ChartModel) => model.panels.map(({ points }) => points.map(({ day }) => day));
    for (const layout of LAYOUTS) expect(models[layout].panels.length).toBe(daysOf(models.wide).length);
  });
});

describe("missing days in a chart", () => {
  const logged = (from: number, until: number) =>
    Array.from({ length: until - from + 1 }, (_, i): Day => ({ day: addDays(START, from + i), mood: 6 }));
  const input = { sessions: [], findings: [], layout: "wide", text: plainText, from: START } as const;

  it("break the line and label the gap", () => {
    const days = [...logged(0, 29), ...logged(39, 69)];
    const [mood] = chartModel({ ...input, days, until: addDays(START, 69) }).panels;
    expect(mood?.lines).toHaveLength(2);
    expect(mood?.gaps.map(({ days: length, label }) => [length, label?.text])).toEqual([[9, "9 empty"]]);
  });

  it("are labelled since the last entry, but not after today", () => {
    const record = { ...input, days: logged(0, 20), until: addDays(START, 40) };
    expect(chartModel(record).panels[0]?.gaps.map(({ days }) => days)).toEqual([20]);
    expect(chartModel({ ...record, asOf: addDays(START, 22) }).panels[0]?.gaps).toEqual([]);
  });

  it("end 'now' on the day it is known of, whatever follows", () => {
    const record = { ...input, days: logged(0, 20), until: addDays(START, 40) };
    const now = (asOf: number) => chartModel({ ...record, asOf: addDays(START, asOf) }).panels[0]?.now;
    expect(now(22)).toBe("6.0");
    expect(now(30)).toBeNull();
  });

  it("leave points without a line while there are fewer than ten entries", () => {
    const [mood] = chartModel({ ...input, days: logged(0, 8), until: addDays(START, 20) }).panels;
    expect(mood?.points).toHaveLength(9);
    expect(mood?.lines).toEqual([]);
  });

  it("leave out a panel without values, and the sleep panel falls back to quality", () => {
    const days = logged(0, 20).map((day) => ({ ...day, sleepQuality: 6 }));
    const { panels } = chartModel({ ...input, days, until: addDays(START, 20) });
    expect(panels.map(({ key, channel }) => [key, channel])).toEqual([
      ["mood", "mood"],
      ["sleep", "sleepQuality"],
    ]);
  });
});

describe("the heading of a panel", () => {
  const days = Array.from({ length: 30 }, (_, i): Day => ({ day: addDays(START, i), mood: i < 23 ? 7 : 4 }));
  const range = { from: START, until: addDays(START, 29) };

  it("calls the mean beside it that of the last seven days", () => {
    const chart = fluidChart({ days, sessions: [], findings: [], ...range }, plainText);
    expect(chart.panels[0]?.panel.now).toBe("4.0");
    expect(chart.lastSevenDays).toBe("last 7 days");
  });

  it("is placed on paper only: the style sheet places it on screen", () => {
    const models = chartModels({ days, sessions: [], findings: [], ...range }, plainText, ["wide", "print"]);
    expect(models.print.panels[0]?.heading.map(({ role }) => role)).toEqual(["panel-name", "panel-unit"]);
    expect(models.wide.panels[0]?.heading).toEqual([]);
  });
});

describe("the drawing of an episode", () => {
  const days = Array.from({ length: 100 }, (_, i): Day => ({ day: addDays(START, i), mood: 6 }));
  const from = addDays(START, 40);
  const draw = (kind: FindingKind, until: string | null) =>
    chartModel({
      days,
      sessions: [],
      findings: [{ finding: findingOf({ kind, from, until, evidence: { reference: referenceAt(6) } }), letter: "A" }],
      layout: "wide",
      text: plainText,
      from: START,
      until: addDays(START, 99),
    }).panels[0]?.episodes[0];

  it("closes the bracket only when the period is over", () => {
    expect(draw("worse-before-better", addDays(START, 60))?.bracket.d).toMatch(/H[\d.]+V/);
    expect(draw("decline-open", null)?.bracket.d).not.toMatch(/H[\d.]+V/);
    expect(draw("lasting-low", null)?.bracket.d).not.toMatch(/H[\d.]+V/);
  });

  it("gives each status its own pattern, bracket and label", () => {
    const episodes = [
      draw("worse-before-better", addDays(START, 60)),
      draw("decline-open", null),
      draw("lasting-low", null),
    ];
    for (const part of ["hatch", "bracket", "status"] as const) {
      expect(new Set(episodes.map((episode) => JSON.stringify(episode?.[part]))).size).toBe(3);
    }
    expect(new Set(episodes.map((episode) => episode?.label?.text)).size).toBe(3);
  });

  it("labels all periods where they fit, and else what goes on and the longest one", () => {
    const starts = [0, 10, 20, 30, 50, 58, 66, 74];
    const recovered = starts.map((at, i): ChartFinding => {
      const until = addDays(START, at + (at === 30 ? 18 : 5));
      return {
        finding: findingOf({ id: `f${i}`, kind: "worse-before-better", from: addDays(START, at), until }),
        letter: String.fromCharCode(65 + i),
      };
    });
    const open = {
      finding: findingOf({ id: "open", kind: "decline-open", from: addDays(START, 88), until: null }),
      letter: "Z",
    };
    const labelled = (findings: readonly ChartFinding[]) =>
      chartModel({
        days,
        sessions: [],
        findings,
        layout: "narrow",
        text: plainText,
        from: START,
        until: addDays(START, 99),
      })
        .panels[0]?.episodes.filter(({ label }) => label)
        .map(({ letter }) => letter);
    expect(labelled([...recovered, open])).toEqual(["Z", "D"]);
    expect(labelled([...recovered.slice(3, 4), open])).toEqual(["Z", "D"]);
  });

  it("never draws an open period as recovered", () => {
    expect(draw("decline-open", null)).toMatchObject({ status: "open", until: null });
  });

  it("leaves a period open after which nothing was logged, and never calls it recovered or of now", () => {
    const messages = createTranslator({ locale: "nl", messages: nl, namespace: "charts" });
    for (const kind of ["decline-open", "lasting-low"] as const) {
      const finding = findingOf({ kind, from, until: addDays(START, 60), evidence: { reference: referenceAt(6) } });
      const episode = chartModel({
        days,
        sessions: [],
        findings: [{ finding: { ...finding, endUnknown: true }, letter: "A" }],
        layout: "wide",
        text: chartText(messages, formatter("nl")),
        from: START,
        until: addDays(START, 99),
      }).panels[0]?.episodes[0];
      expect(episode?.status).not.toBe("recovered");
      expect(episode?.bracket.d).not.toMatch(/H[\d.]+V/);
      expect(episode?.label?.text).toContain("lager, daarna te weinig ingevuld");
    }
  });
});

function within(low: number, high: number): (value: number) => boolean {
  return (value) => value >= low - 0.1 && value <= high + 0.1;
}

function circleBox({ cx, cy, r }: { cx: number; cy: number; r: number }): Box {
  return { x: cx - r, y: cy - r, width: 2 * r, height: 2 * r };
}

function expectApart(boxes: readonly Box[]): void {
  const touching = boxes.filter((box, i) => boxes.slice(i + 1).some((other) => overlaps(box, other)));
  expect(touching).toEqual([]);
}

function textsOf(model: ChartModel): PlacedText[] {
  return model.panels
    .flatMap(({ heading, gridlines, gaps, episodes }) => [
      ...heading,
      ...gridlines.map(({ label }) => label),
      ...gaps.map(({ label }) => label),
      ...episodes.flatMap(({ label, before }) => [label, before?.label ?? null]),
    ])
    .concat(model.sessions.map(({ number }) => number))
    .concat(model.ticks.map(({ label }) => label))
    .filter((text) => text !== null);
}

function numbersOf(value: unknown): number[] {
  if (typeof value === "number") return [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(numbersOf) : [];
}
