import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkInSchema } from "@/lib/features/check-ins/schema";
import { convert } from "./convert";
import { readTable } from "./csv-table";
import { DATE_FORMATS } from "./date-formats";
import { decodeText } from "@/lib/platform/reading/decode-text";
import { detectDelimiter } from "./delimiter";
import { DELIMITERS } from "./delimiters";
import { MAX_NOTE_LENGTH } from "@/lib/platform/http/limits";
import { mappingSchema, type Mapping } from "./mapping";
import { completeMapping } from "./complete-mapping";
import { openChoice } from "./open-choice";
import { choicesOf, suggestMapping } from "./suggest-mapping";
import { context, proposed, sample, tableOf, textOf } from "@/tests/factories/import-context";

describe("the diary of an outpatient", () => {
  const { table, mapping } = proposed(textOf(sample("diary/outpatient-diary.csv")));

  it("is understood without a question", () => {
    expect(mapping).toEqual({
      delimiter: ",",
      headerLine: 1,
      decimalSign: ".",
      date: { column: 0, format: "year-month-day" },
      mood: { column: 1, min: 0, max: 3, reversed: false },
      stress: { column: 2, min: 0, max: 3, reversed: false },
      sleepHours: { column: 3, unit: "hours" },
      unreadableValue: "skip-row",
    });
    expect(mappingSchema.parse(mapping)).toEqual(mapping);
  });

  it("comes in whole", () => {
    const { rows, counts } = convert(table, mapping, context);
    expect(counts).toEqual({ rows: 292, imported: 292, skipped: 0, leftOut: 0 });
    expect(rows[0]).toMatchObject({
      line: 2,
      content: { day: "2021-05-19", mood: 7, stress: 1, sleepHours: 10.09, tags: [], source: "import" },
    });
    expect(rows[0]?.content).not.toHaveProperty("time");
  });
});

describe("a table kept by hand", () => {
  it("is read with semicolons, decimal commas and days first", () => {
    const table = tableOf(textOf(sample("imports/generic.csv")));
    const suggestion = suggestMapping(table, ";", context);
    expect(suggestion.dateFormat).toMatchObject({ certainty: "ambiguous" });
    const choices = choicesOf(suggestion, ";");
    expect(openChoice(choices)).toBe("date-format");
    expect(completeMapping(choices)).toBeNull();
    const mapping = completeMapping({ ...choices, date: { column: 0, format: "day-month-year" } });
    expect(mapping && convert(table, mapping, context).rows.map(({ content }) => content)).toEqual([
      {
        day: "2026-02-03",
        mood: 6,
        stress: 4,
        sleepHours: 7.5,
        note: "Sessie gehad; daarna moe",
        tags: [],
        source: "import",
      },
      { day: "2026-02-04", stress: 7, sleepHours: 6, tags: [], source: "import" },
      { day: "2026-02-05", mood: 5.5, note: "=SUM(A1:A2)", tags: [], source: "import" },
    ]);
  });
});

describe("a table full of faults", () => {
  it("is still understood, and says of each row what is wrong", () => {
    const text =
      "datum;stemming (1-10)\n31-02-2026;5\ngisteren;6\n14-02-2026;=1+1\n15-02-2026;7\n01-01-2031;7\n16-02-2026;99\n17-02-2026;\n";
    const { table, mapping } = proposed(text);
    const { rows, skipped } = convert(table, mapping, context);
    expect(rows).toMatchObject([{ line: 5, content: { day: "2026-02-15", mood: 7 } }]);
    expect(skipped.map(({ line, column, reason }) => [line, column, reason])).toEqual([
      [2, 1, "impossible-date"],
      [3, 1, "not-a-date"],
      [4, 2, "formula"],
      [6, 1, "future-date"],
      [7, 2, "out-of-range"],
      [8, undefined, "no-values"],
    ]);
  });
});

describe("rows that stay out", () => {
  const head = "date,time,mood,sleep,note\n";
  const mapping: Mapping = {
    delimiter: ",",
    decimalSign: ".",
    date: { column: 0, format: "year-month-day" },
    time: { column: 1 },
    mood: { column: 2, min: 1, max: 10, reversed: false },
    sleepHours: { column: 3, unit: "hours" },
    note: { column: 4 },
    unreadableValue: "skip-row",
  };
  const convertText = (rows: string, overrides: Partial<Mapping> = {}) =>
    convert(tableOf(head + rows), { ...mapping, ...overrides }, context);

  it.each([
    [",,5,,", "no-date", 1],
    ["gisteren,,5,,", "not-a-date", 1],
    ["2026-02-30,,5,,", "impossible-date", 1],
    ["=TODAY(),,5,,", "formula", 1],
    ["2026-06-11,,5,,", "future-date", 1],
    ["1899-12-31,,5,,", "too-long-ago", 1],
    ["2026-02-03,noon,5,,", "not-a-time", 2],
    ["2026-02-03,,veel,,", "not-a-number", 3],
    ["2026-02-03,,=1+1,,", "formula", 3],
    ["2026-02-03,,-1+2,,", "formula", 3],
    ["2026-02-03,,11,,", "out-of-range", 3],
    ["2026-02-03,,0,,", "out-of-range", 3],
    ["2026-02-03,,5,25,", "out-of-range", 4],
    ["2026-02-03,,5,7,note,5", "too-many-cells", 6],
    [`2026-02-03,,5,,${"x".repeat(MAX_NOTE_LENGTH + 1)}`, "note-too-long", 5],
  ])("%.30s because of %s", (row, reason, column) => {
    const { rows, skipped } = convertText(`${row}\n`);
    expect(rows).toEqual([]);
    expect(skipped).toMatchObject([{ line: 2, column, reason }]);
  });

  it("says that a row without any value holds nothing", () => {
    expect(convertText("2026-02-03,21:00,,,\n2026-02-04,,n/a,-,\n").skipped).toEqual([
      { line: 2, reason: "no-values" },
      { line: 3, reason: "no-values" },
    ]);
  });

  it("can come in without the value that cannot be read", () => {
    const { rows, leftOut, counts } = convertText("2026-02-03,,5,99,\n2026-02-04,,,99,\n", {
      unreadableValue: "leave-out",
    });
    expect(rows).toMatchObject([{ content: { mood: 5 } }]);
    expect(rows[0]?.content).not.toHaveProperty("sleepHours");
    expect(leftOut).toEqual([{ line: 2, column: 4, reason: "out-of-range", value: "99" }]);
    expect(counts).toEqual({ rows: 2, imported: 1, skipped: 1, leftOut: 1 });
  });

  it("keeps text that looks like a formula as text", () => {
    const notes = ["=1+1", "+31 6", "-moe", "@home"];
    const { rows } = convertText(notes.map((note) => `2026-02-03,,,,${note}`).join("\n"));
    expect(rows.map(({ content }) => content.note)).toEqual(notes);
  });

  it("counts a time before the day begins to the day before", () => {
    expect(
      convertText("2026-02-03,00:30,5,,\n2026-02-03,4:00,5,,\n").rows.map(({ content }) => [content.day, content.time]),
    ).toEqual([
      ["2026-02-02", "00:30"],
      ["2026-02-03", "04:00"],
    ]);
  });
});

describe("any file", () => {
  const line = fc.array(
    fc.oneof(
      fc.constantFrom(
        "2026-02-03",
        "31-04-2026",
        "03/02/2026",
        "5",
        "7,5",
        "7.5",
        "",
        "=A1",
        "21:14",
        "moe",
        '"',
        '"a;b"',
        "1770152400000",
      ),
      fc.string({ maxLength: 12 }),
    ),
    { minLength: 1, maxLength: 6 },
  );
  const text = fc
    .tuple(fc.constantFrom(...DELIMITERS), fc.array(line, { minLength: 1, maxLength: 15 }))
    .map(([delimiter, lines]) => lines.map((cells) => cells.join(delimiter)).join("\n"));
  const anyBytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    text.map((each) => Buffer.from(each)),
  );

  it("gives a fault or accounts for every row, and only valid check-ins", () => {
    fc.assert(
      fc.property(anyBytes, fc.constantFrom(...DATE_FORMATS), fc.boolean(), (bytes, format, leaveOut) => {
        const decoded = decodeText(bytes);
        if (!decoded.ok) return;
        const delimiter = detectDelimiter(decoded.value.text).value;
        const table = readTable(decoded.value.text, delimiter);
        if (!table.ok) return;
        const suggested = choicesOf(suggestMapping(table.value, delimiter, context), delimiter);
        const fallback: Mapping = {
          delimiter,
          decimalSign: ".",
          date: { column: 0, format },
          mood: { column: 1, min: 0, max: 10, reversed: leaveOut },
          note: { column: 2 },
          unreadableValue: "skip-row",
        };
        const mapping = mappingSchema.parse({
          ...(completeMapping({ ...suggested, date: { ...suggested.date, format } }) ?? fallback),
          unreadableValue: leaveOut ? "leave-out" : "skip-row",
        });
        const { rows, skipped } = convert(table.value, mapping, context);
        expect(rows.length + skipped.length).toBe(table.value.rows.length);
        const lines = [...rows, ...skipped].map((each) => each.line);
        expect(new Set(lines).size).toBe(lines.length);
        for (const { content } of rows) expect(checkInSchema.parse(content)).toEqual(content);
      }),
      { numRuns: 2000 },
    );
  });
});
