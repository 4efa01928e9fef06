import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvRows } from "./csv-rows";
import { reliableChange, suddenGains, type SuddenGainOptions } from "./session-measures";

type Row = Record<string, string>;

function table(name: string): Row[] {
  const [head, ...rows] = csvRows(readFileSync(`tests/data/sudden-gains/${name}.csv`, "utf8"));
  const names = head?.fields ?? [];
  return rows
    .filter(({ fields }) => fields.length === names.length)
    .map(({ fields }) => Object.fromEntries(fields.map((field, i) => [names[i] ?? "", field])));
}

const SESSIONS = Array.from({ length: 12 }, (_, i) => `bdi_s${i + 1}`);
const people = table("sgdata").map((row) => ({
  id: row.id ?? "",
  scores: SESSIONS.map((name) => (row[name] === "" || row[name] === "NA" ? null : Number(row[name]))),
}));
const gainsOf = (options: Partial<SuddenGainOptions> = {}) =>
  people.flatMap(({ id, scores }) => suddenGains(scores, { cutoff: 7, ...options }).map((gain) => ({ id, ...gain })));

/** Every place that a file of the package marks with 1: person and session. */
const marked = (name: string, prefix: string) =>
  table(name).flatMap((row) =>
    Array.from({ length: 9 }, (_, i) => i + 2)
      .filter((n) => row[`${prefix}_${n}to${n + 1}`] === "1")
      .map((n) => [row.id ?? "", n]),
  );

describe("sudden gains, case by case as the R package suddengains finds them", () => {
  it.each([
    ["reference_bdi_identify_sg", "sg", {}],
    ["reference_bdi_identify_sl", "sl", { direction: "loss" }],
    ["reference_bdi_identify_sg_c1", "sg", { percent: 0, criterion3: "off" }],
    ["reference_bdi_identify_sg_c12", "sg", { criterion3: "off" }],
    ["reference_bdi_identify_sg_c123noadj", "sg", { criterion3: "fixed" }],
  ] as const)("%s", (name, prefix, options) => {
    const places = marked(name, prefix);
    expect(places.length).toBeGreaterThan(0);
    expect(gainsOf(options).map(({ id, after }) => [id, after])).toEqual(places);
  });

  it.each([
    ["reference_bdi_bysg", {}],
    ["reference_bdi_bysl", { direction: "loss" }],
  ] as const)("%s: size and reversal of each", (name, options) => {
    const rows = table(name).map((row) => ({
      id: row.id,
      after: Number(row.sg_session_n),
      size: Number(row.sg_magnitude),
      reversed: row.sg_reversal === "1",
    }));
    expect(gainsOf(options)).toEqual(rows);
  });

  it("are 24 in 15 of 43 people, of mean size 11 and SD 3.43, four of them reversed", () => {
    const gains = gainsOf();
    const sizes = gains.map(({ size }) => size);
    const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    const sd = Math.sqrt(sizes.reduce((sum, size) => sum + (size - mean) ** 2, 0) / (sizes.length - 1));
    expect(people).toHaveLength(43);
    expect(gains).toHaveLength(24);
    expect(new Set(gains.map(({ id }) => id)).size).toBe(15);
    expect(gains.filter(({ reversed }) => reversed)).toHaveLength(4);
    expect(mean).toBe(11);
    expect(sd).toBeCloseTo(3.43, 2);
  });
});

describe("the reversal of a sudden gain", () => {
  // 20 → 10 after the third session: back by more than half of it is above 15.
  const reversedBy = (...later: number[]) =>
    suddenGains([20, 20, 20, 10, ...later], { cutoff: 7, criterion3: "off" })
      .filter(({ after }) => after === 3)
      .map(({ reversed }) => reversed);

  it("is not reversed by the first score after it", () => {
    expect(reversedBy(16, 10, 10)).toEqual([false]);
    expect(reversedBy(10, 16, 10)).toEqual([true]);
    expect(reversedBy(10, 10, 16)).toEqual([true]);
    expect(reversedBy(10, 15, 15)).toEqual([false]);
    expect(reversedBy(16)).toEqual([false]);
  });
});

describe("sudden gains in random scores", () => {
  const scores = fc.array(fc.option(fc.integer({ min: 0, max: 63 })), { maxLength: 20 });

  it("lie between two scores with two more on each side, and reach the cutoff", () => {
    fc.assert(
      fc.property(scores, (given) => {
        for (const { after, size } of suddenGains(given, { cutoff: 7 })) {
          expect(size).toBe((given[after - 1] ?? Number.NaN) - (given[after] ?? Number.NaN));
          expect(size).toBeGreaterThanOrEqual(7);
          expect(after >= 2 && after + 2 <= given.length).toBe(true);
        }
      }),
    );
  });
});

describe("reliable change", () => {
  it("is the difference in units of its standard error", () => {
    const { rc, sDiff, reliable } = reliableChange({ pre: 20, post: 10, sd: 6, reliability: 0.84 });
    expect(sDiff).toBeCloseTo(Math.sqrt(2 * (6 * 0.4) ** 2), 12);
    expect(rc).toBeCloseTo(-10 / sDiff, 12);
    expect(reliable).toBe("improved");
  });

  it("is none up to 1.96, and deteriorated for a higher score", () => {
    const sDiff = Math.sqrt(2);
    const change = (points: number) => reliableChange({ pre: 0, post: points, sd: 1, reliability: 0 }).reliable;
    expect([1.96 * sDiff, 1.97 * sDiff, -1.97 * sDiff].map(change)).toEqual(["none", "deteriorated", "improved"]);
  });

  it("throws for a questionnaire without measurement error", () => {
    expect(() => reliableChange({ pre: 1, post: 2, sd: 0, reliability: 0.8 })).toThrow(RangeError);
    expect(() => reliableChange({ pre: 1, post: 2, sd: 3, reliability: 1 })).toThrow(RangeError);
  });
});
