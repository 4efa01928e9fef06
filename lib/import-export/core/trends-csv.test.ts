import { describe, expect, it } from "vitest";
import { CSV_STYLES } from "./csv-style";
import { trendsCsv } from "./trends-csv";

const rows = [
  { day: "2026-06-08", logged: 3, sessions: 1, mood: 5.5, sleepHours: 7.25 },
  { day: "2026-06-01", logged: 1, sessions: 0, stress: 10 },
];

describe("the table of Trends as a file", () => {
  it("holds exactly its rows, and an empty cell for what was not logged", () => {
    const lines = trendsCsv({ per: "week", rows }, CSV_STYLES.en).replace("\uFEFF", "").trimEnd().split("\r\n");
    expect(lines).toEqual([
      "week from,days logged,mood (1-10),stress (1-10),sleep hours,sleep quality (1-10),sessions",
      "2026-06-08,3,5.5,,7.25,,1",
      "2026-06-01,1,,10,,,0",
    ]);
  });

  it("is written as Dutch spreadsheets read it", () => {
    expect(trendsCsv({ per: "day", rows }, CSV_STYLES.nl)).toContain("2026-06-08;3;5,5;;7,25;;1\r\n");
  });
});
