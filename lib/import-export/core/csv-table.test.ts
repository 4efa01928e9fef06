import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { readTable } from "./csv-table";
import { detectDelimiter } from "./delimiter";
import { DELIMITERS } from "./delimiters";
import { MAX_CELL_CHARACTERS, MAX_TABLE_COLUMNS, MAX_TABLE_ROWS } from "./limits";

const fault = (code: string, line: number, column: number) => ({ ok: false, fault: { code, line, column } });

describe("readTable", () => {
  it("keeps the line on which each record begins", () => {
    const table = readTable('day,note\n\n2026-01-01,"two\nlines"\n2026-01-02,"a ""word"""\n', ",");
    expect(table).toMatchObject({
      value: {
        header: ["day", "note"],
        rows: [
          { line: 3, cells: ["2026-01-01", "two\nlines"] },
          { line: 5, cells: ["2026-01-02", 'a "word"'] },
        ],
      },
    });
  });

  it("sees that a first record holds data", () => {
    expect(readTable("2026-01-01;5\n2026-01-02;6\n", ";")).toMatchObject({ value: { header: null, columnCount: 2 } });
  });

  it("skips the line that names the separator", () => {
    const text = "sep=;\nday;mood\n2026-01-01;5\n";
    expect(detectDelimiter(text).value).toBe(";");
    expect(readTable(text, ";")).toMatchObject({ value: { header: ["day", "mood"], rows: [{ line: 3 }] } });
  });

  it("names line and column of every fault", () => {
    expect(readTable('a,b\n1,"open\n2,3\n', ",")).toEqual(fault("unclosed-quote", 2, 3));
    expect(readTable('a,b\n1,"x"y\n', ",")).toEqual(fault("stray-quote", 2, 5));
    expect(readTable('a,b\n"two\nlines" no,1\n', ",")).toEqual(fault("stray-quote", 3, 6));
    expect(readTable(`a,b\n1,${"x".repeat(MAX_CELL_CHARACTERS + 1)}\n`, ",")).toEqual(fault("cell-too-long", 2, 3));
    expect(readTable(`a,b\n1,"\n${'""'.repeat(MAX_CELL_CHARACTERS)}"\n`, ",")).toEqual(fault("cell-too-long", 2, 3));
    expect(readTable(`a\n${",".repeat(MAX_TABLE_COLUMNS)}`, ",")).toEqual(
      fault("too-many-columns", 2, MAX_TABLE_COLUMNS + 1),
    );
    expect(readTable("a,b\n", ",")).toEqual(fault("no-rows", 1, 1));
  });

  it("stops at the first row too many", () => {
    const rows = (count: number) => `day,mood\n${"2026-01-01,5\n".repeat(count)}`;
    expect(readTable(rows(MAX_TABLE_ROWS), ",").ok).toBe(true);
    expect(readTable(rows(MAX_TABLE_ROWS + 1), ",")).toEqual(fault("too-many-rows", MAX_TABLE_ROWS + 2, 1));
    const headless = "2026-01-01,5\n".repeat(MAX_TABLE_ROWS + 1);
    expect(readTable(headless, ",")).toEqual(fault("too-many-rows", MAX_TABLE_ROWS + 1, 1));
  });

  it("reads what another writer of CSV writes", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "ë", '"', ",", ";", "\n", " ", "=") });
    const records = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(records, fc.constantFrom(...DELIMITERS), (cells, delimiter) => {
        const text = Papa.unparse([["day", "note"], ...cells], { delimiter, newline: "\n", quotes: true });
        const table = readTable(text, delimiter);
        const remaining = cells
          .map((row) => row.map((each) => each.trim()))
          .filter((row) => row.some((each) => each !== ""));
        if (remaining.length === 0) expect(table).toMatchObject({ fault: { code: "no-rows" } });
        else expect(table.ok && table.value.rows.map((row) => row.cells)).toEqual(remaining);
      }),
    );
  });
});

describe("detectDelimiter", () => {
  it.each([
    ["date;mood;sleep\n01-02-2026;5,5;7,5\n02-02-2026;6,5;7\n", ";"],
    ["date,mood\n2026-01-01,5\n", ","],
    ["date\tmood\n2026-01-01\t5\n", "\t"],
    ["date|mood\n2026-01-01|5\n", "|"],
    ['date,note\n2026-01-01,"a; b; c"\n2026-01-02,"d; e"\n', ","],
  ])("finds it in %j", (text, expected) => {
    expect(detectDelimiter(text).value).toBe(expected);
  });
});
