import { describe, expect, it } from "vitest";
import { readDiary, readSessions, TableFault } from "./read-table";

describe("readDiary", () => {
  it("reads any subset of the columns in any order, blank as not logged", () => {
    expect(readDiary("sleepHours,day,mood\n7.5,2024-02-29,6\n,2024-03-01,\n0,2024-03-02,10")).toEqual([
      { day: "2024-02-29", sleepHours: 7.5, mood: 6 },
      { day: "2024-03-01" },
      { day: "2024-03-02", sleepHours: 0, mood: 10 },
    ]);
  });

  it("accepts a byte order mark, CRLF, quotes, blanks around fields and empty lines", () => {
    const text = '\uFEFF"day", mood \r\n"2024-01-01",6\r\n\r\n2024-01-02,"7"\r\n\r\n';
    expect(readDiary(text)).toEqual([
      { day: "2024-01-01", mood: 6 },
      { day: "2024-01-02", mood: 7 },
    ]);
  });

  it("returns no days for a table without rows", () => {
    expect(readDiary("day,mood\n")).toEqual([]);
  });

  it.each([
    ["", 1, 1],
    ["\n\n", 1, 1],
    ["mood,stress\n5,5", 1, 1],
    ["day,moood\n2024-01-01,5", 1, 2],
    ["day,mood,mood\n2024-01-01,5,5", 1, 3],
    ["day,mood\n2024-01-01", 2, 2],
    ["day,mood\n2024-01-01,5,6", 2, 3],
    ["day,mood\n2024-02-30,5", 2, 1],
    ["day,mood\n01-02-2024,5", 2, 1],
    ["day,mood\n2024-01-01,5\n\n,6", 4, 1],
    ["day,mood\n2024-01-01,5\n2024-01-02,0", 3, 2],
    ["day,mood\n2024-01-01,11", 2, 2],
    ["day,mood\n2024-01-01,NaN", 2, 2],
    ["day,mood\n2024-01-01,1e1", 2, 2],
    ["day,mood\n2024-01-01,=1+1", 2, 2],
    ["day,stress,sleepHours\n2024-01-01,5,25", 2, 3],
    ["day,mood\r\n2024-01-01,5\r\n2024-01-02,six\r\n", 3, 2],
    ['day,mood\n2024-01-01,"5', 2, 2],
    ['day,mood\n2024-01-01,"5"5', 2, 2],
    ['day,mood\n"2024-01-01\n",5', 2, 1],
    ["not a table at all", 1, 1],
  ])("reports the line and column of the fault in %j", (text, line, column) => {
    let fault: unknown;
    try {
      readDiary(text);
    } catch (error) {
      fault = error;
    }
    expect(fault).toBeInstanceOf(TableFault);
    expect(fault).toMatchObject({ line, column });
  });

  it("reads a long table in linear time", () => {
    const rows = Array.from({ length: 100_000 }, () => "2024-01-01,5");
    expect(readDiary(`day,mood\n${rows.join("\n")}`)).toHaveLength(100_000);
  });
});

describe("readSessions", () => {
  it("reads the day and ignores other columns", () => {
    expect(readSessions("note,day\nhard,2024-01-08\n,2024-01-15\n")).toEqual([
      { day: "2024-01-08" },
      { day: "2024-01-15" },
    ]);
  });

  it("rejects a row without a day", () => {
    expect(() => readSessions("day\nyesterday")).toThrow("line 2, column 1");
    expect(() => readSessions("date\n2024-01-08")).toThrow("line 1, column 1");
  });
});
