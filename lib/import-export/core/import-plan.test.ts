import { describe, expect, it } from "vitest";
import type { CheckIn } from "@/lib/features/check-ins/schema";
import { convert } from "./convert";
import { countSteps, planImport, type ExistingCheckIn } from "./import-plan";
import type { Mapping } from "./mapping";
import { rowId, sourceKey } from "./row-id";
import { context, proposed, tableOf } from "@/tests/factories/import-context";

const secret = Buffer.alloc(32, 7);

function identified(text: string, overrides: Partial<Mapping> = {}) {
  const { table, mapping } = proposed(text);
  const { rows } = convert(table, { ...mapping, ...overrides }, context);
  return rows.map((row) => ({ id: rowId(secret, sourceKey(table), row), content: row.content }));
}

const stored = (rows: { id: string; content: CheckIn }[]): ExistingCheckIn[] =>
  rows.map((row) => ({ ...row, deleted: false }));
const statuses = (rows: { id: string; content: CheckIn }[], existing: ExistingCheckIn[]) =>
  planImport(rows, existing).map(({ status }) => status);

const diary = "date,mood (1-5)\n2026-02-03,1\n2026-02-03,5\n2026-02-04,3\n";

describe("importing again", () => {
  it("changes nothing for the same file", () => {
    const rows = identified(diary);
    expect(countSteps(planImport(rows, []))).toEqual({ new: 3, unchanged: 0, different: 0, deleted: 0 });
    expect(statuses(rows, stored(rows))).toEqual(["unchanged", "unchanged", "unchanged"]);
  });

  it("adds only what a grown file adds, at the end or at the top", () => {
    const existing = stored(identified(diary));
    expect(statuses(identified(`${diary}2026-02-05,2\n2026-02-05,2\n`), existing)).toEqual([
      "unchanged",
      "unchanged",
      "unchanged",
      "new",
      "new",
    ]);
    const newestFirst = "date,mood (1-5)\n2026-02-04,3\n2026-02-03,5\n2026-02-03,1\n";
    const grown = "date,mood (1-5)\n2026-02-04,4\n2026-02-04,3\n2026-02-03,5\n2026-02-03,1\n";
    expect(statuses(identified(grown), stored(identified(newestFirst)))).toEqual([
      "new",
      "unchanged",
      "unchanged",
      "unchanged",
    ]);
  });

  it("finds its rows again under a corrected mapping", () => {
    const existing = stored(identified(diary));
    const reversed = identified(diary, { mood: { column: 1, min: 1, max: 5, reversed: true } });
    expect(planImport(reversed, existing)).toMatchObject([
      { status: "different", content: { mood: 10 } },
      { status: "different", content: { mood: 1 } },
      { status: "unchanged" },
    ]);
  });

  it("finds its rows again when the date order was wrong at first", () => {
    const text = "date,mood (1-5)\n03/02/2026,4\n14/02/2026,5\n";
    const right = identified(text);
    const invalid = identified(text, { date: { column: 0, format: "month-day-year" } });
    expect(invalid).toHaveLength(1);
    expect(statuses(right, stored(invalid))).toEqual(["different", "new"]);
  });

  it("keeps what the person wrote since, and what they deleted", () => {
    const rows = identified(diary);
    const [first, second, third] = stored(rows);
    if (!first || !second || !third) throw new Error("three rows");
    const existing = [
      { ...first, content: { ...first.content, note: "added later", tags: ["walk"] } },
      { ...second, content: { ...second.content, mood: 6 } },
      { ...third, deleted: true },
    ];
    expect(planImport(rows, existing)).toMatchObject([
      { status: "unchanged" },
      { status: "different", content: { mood: 10 } },
      { status: "deleted" },
    ]);
  });

  it("recognises the same days in a file of another layout", () => {
    const existing = stored(identified(diary));
    const other = identified("Datum;Stemming (1-5)\n3-2-2026;1\n3-2-2026;5\n4-2-2026;3\n14-2-2026;4\n");
    expect(statuses(other, existing)).toEqual(["unchanged", "unchanged", "unchanged", "new"]);
  });

  it("lets two sources hold the same day", () => {
    const sleep = identified("date,sleep hours\n2026-02-03,7\n2026-02-14,8\n");
    expect(statuses(sleep, stored(identified(diary)))).toEqual(["new", "new"]);
  });
});

describe("rowId", () => {
  const row = { writtenMoment: "2026-02-03", occurrence: 1 };

  it("is a version 4 id that depends on the person, the source, the moment and the occurrence", () => {
    const source = sourceKey(tableOf(diary));
    const ids = [
      rowId(secret, source, row),
      rowId(Buffer.alloc(32, 8), source, row),
      rowId(secret, "other", row),
      rowId(secret, source, { ...row, occurrence: 2 }),
      rowId(secret, source, { ...row, writtenMoment: "2026-02-04" }),
    ];
    expect(new Set(ids).size).toBe(5);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it("does not depend on the order of the columns", () => {
    expect(sourceKey(tableOf("mood,date\n5,2026-02-03\n"))).toBe(sourceKey(tableOf(diary)));
  });
});
