import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { CSV_STYLES } from "./csv-style";
import { withoutFormulaGuard } from "./formula-guard";
import { kindTable, tableFileName } from "./kind-table";

const schema = z.object({
  day: z.string(),
  mood: z.number().optional(),
  tags: z.array(z.string()),
  isOver: z.boolean().optional(),
  phases: z.array(z.object({ phase: z.string() })).optional(),
  note: z.string().optional(),
});

const rowsOf = (text: string, delimiter: string) => Papa.parse<string[]>(text.slice(1).trimEnd(), { delimiter }).data;

describe("the table of a kind", () => {
  it("has a column for each field, with the id first, and an empty cell for what is absent", () => {
    const entries = [
      { id: "a", content: { day: "2026-06-10", mood: 5.5, tags: ["werk", "a|b"], isOver: false, note: "Eén\nregel" } },
      { id: "b", content: { day: "2026-06-11", tags: [], phases: [{ phase: "intake" }], later: "x" } },
    ];
    const text = kindTable(entries, schema, CSV_STYLES.nl);
    expect(text.startsWith("\uFEFF")).toBe(true);
    expect(rowsOf(text, ";")).toEqual([
      ["id", "day", "mood", "tags", "isOver", "phases", "note", "later"],
      ["a", "2026-06-10", "5,5", "werk | a\\|b", "false", "", "Eén\nregel", ""],
      ["b", "2026-06-11", "", "", "", '[{"phase":"intake"}]', "", "x"],
    ]);
    expect(rowsOf(kindTable(entries, schema, CSV_STYLES.en), ",")[1]?.[2]).toBe("5.5");
  });

  it("says its columns also where nothing was written", () => {
    expect(rowsOf(kindTable([], schema, CSV_STYLES.en), ",")).toEqual([
      ["id", "day", "mood", "tags", "isOver", "phases", "note"],
    ]);
  });

  it("holds any text, and none that a spreadsheet would calculate", () => {
    const text = fc.oneof(
      fc.string(),
      fc.string().map((rest) => `=${rest}`),
      fc.constantFrom("@SUM(A1)", "+1", "-1", "\t=1"),
    );
    fc.assert(
      fc.property(text, (note) => {
        const [, row = []] = rowsOf(
          kindTable([{ id: "a", content: { day: "d", tags: [], note } }], schema, CSV_STYLES.nl),
          ";",
        );
        expect(row[6]).not.toMatch(/^[=+\-@\t\r]/);
        expect(
          withoutFormulaGuard(row[6] ?? "")
            .replace(/\r\n?/g, "\n")
            .trimEnd(),
        ).toBe(note.replace(/\r\n?/g, "\n").trimEnd());
      }),
    );
  });

  it("is called by its kind", () => {
    expect(tableFileName("protectionMoments")).toBe("protection-moments.csv");
  });
});
