import { describe, expect, it } from "vitest";
import { convert } from "./convert";
import { readTable } from "./csv-table";
import { detectDelimiter } from "./delimiter";
import { HEADER_WITHIN_RECORDS } from "./limits";
import { context, proposed, sample, tableOf, textOf } from "@/tests/factories/import-context";

const body = "datum;stemming (1-10);notitie\n03-02-2026;7;goed\n14-02-2026;6;minder\n";

describe("the header of a table", () => {
  it("reported fault 12: a title above the header is no header, and its signs separate no columns", () => {
    const text = textOf(sample("faults/title-line.csv"));
    expect(detectDelimiter(text).value).toBe(";");
    expect(tableOf(text)).toMatchObject({ header: ["datum", "stemming", "notitie"], headerLine: 2, rows: [{}, {}] });
  });

  it.each([
    ["nothing", "", 1],
    ["a title", "My mood diary\n", 2],
    ["a title with commas", "My mood diary, by me, for you\n", 2],
    ["a padded title", "My mood diary;;\n", 2],
    ["a padded title and a blank line", "My mood diary;;\n;;\n", 3],
    ["a title and a day", "Mijn dagboek\nGemaakt op;2026-02-14;\n", 3],
    ["eighteen lines of notes", "Notitie over dit bestand\n".repeat(18), 19],
  ])("is found below %s", (_, above, headerLine) => {
    expect(tableOf(above + body)).toMatchObject({ header: ["datum", "stemming (1-10)", "notitie"], headerLine });
    const { table, mapping } = proposed(above + body);
    expect(
      convert(table, mapping, context).rows.map(({ content }) => [content.day, content.mood, content.note]),
    ).toEqual([
      ["2026-02-03", 7, "goed"],
      ["2026-02-14", 6, "minder"],
    ]);
  });

  it("is absent where the first record holds data, whatever stands further down", () => {
    expect(tableOf("2026-01-01;5;moe\n2026-01-02;6;goed\ngisteren;;fijn\n")).toMatchObject({
      header: null,
      headerLine: 0,
    });
  });

  it("is the one that was chosen, or none", () => {
    const text = `Dagboek;van mij;\n${body}`;
    expect(readTable(text, ";", 1)).toMatchObject({
      value: { header: ["Dagboek", "van mij", ""], rows: { length: 3 } },
    });
    expect(readTable(text, ";", 0)).toMatchObject({ value: { header: null, rows: { length: 4 } } });
    expect(readTable(text, ";", 2)).toMatchObject({ value: { headerLine: 2, rows: { length: 2 } } });
  });

  it("is looked for in the first twenty records, which can be chosen from", () => {
    const table = tableOf(`${"x;y;z\n".repeat(HEADER_WITHIN_RECORDS)}${body}`);
    expect(table.top).toHaveLength(HEADER_WITHIN_RECORDS);
    expect(table.headerLine).toBeLessThanOrEqual(HEADER_WITHIN_RECORDS);
  });
});
