import { describe, expect, it } from "vitest";
import { readClockTime } from "@/lib/platform/reading/clock-time";
import { readDate } from "./date-format";
import type { DateFormat } from "./date-formats";
import { detectDateFormat } from "./detect-date-format";
import { context } from "@/tests/factories/import-context";

const zone = context.timeZone;

describe("readDate", () => {
  it.each<[string, DateFormat, string, string?]>([
    ["2026-02-03", "year-month-day", "2026-02-03"],
    ["2026/2/3", "year-month-day", "2026-02-03"],
    ["20260203", "year-month-day", "2026-02-03"],
    ["2026-02-03 21:40", "year-month-day", "2026-02-03", "21:40"],
    ["2026-02-03T21:40:09.123", "year-month-day", "2026-02-03", "21:40"],
    ["2026-02-03T23:30:00Z", "year-month-day", "2026-02-04", "00:30"],
    ["2026-02-03T23:30:00-05:00", "year-month-day", "2026-02-03", "23:30"],
    ["2026-02-03 24:00", "year-month-day", "2026-02-04", "00:00"],
    ["03-02-2026", "day-month-year", "2026-02-03"],
    ["3.2.26", "day-month-year", "2026-02-03"],
    ["03. 02. 2026 22:00", "day-month-year", "2026-02-03", "22:00"],
    ["2/3/2026, 9:10 pm", "month-day-year", "2026-02-03", "21:10"],
    ["3 februari 2026", "month-name", "2026-02-03"],
    ["dinsdag 3 mrt. 2026 om 9:05", "month-name", "2026-03-03", "09:05"],
    ["3rd Feb 2026", "month-name", "2026-02-03"],
    ["February 3, 2026", "month-name", "2026-02-03"],
    ["2023 Fri Mar 03 09:10 PM", "month-name", "2023-03-03", "21:10"],
    ["1770152400", "epoch-seconds", "2026-02-03", "22:00"],
    ["1770152400000", "epoch-milliseconds", "2026-02-03", "22:00"],
  ])("reads %s as %s", (text, format, day, time) => {
    expect(readDate(text, format, { timeZone: zone })).toEqual({ ok: true, day, ...(time ? { time } : {}) });
  });

  it.each<[string, DateFormat]>([
    ["2026-02-30", "year-month-day"],
    ["31-04-2026", "day-month-year"],
    ["13/13/2026", "month-day-year"],
    ["30 februari 2026", "month-name"],
    ["0000-00-00", "year-month-day"],
  ])("knows that %s does not exist", (text, format) => {
    expect(readDate(text, format, { timeZone: zone })).toEqual({ ok: false, reason: "impossible-date" });
  });

  it.each(["", "gisteren", "2026-02", "2026-2-13-4", "=NOW()", "5 bananas 2026", "2026-02-03 25:61"])(
    "refuses %j",
    (text) => {
      expect(readDate(text, "year-month-day", { timeZone: zone })).toEqual({ ok: false, reason: "not-a-date" });
      expect(readDate(text, "month-name", { timeZone: zone })).toEqual({ ok: false, reason: "not-a-date" });
    },
  );
});

describe("readClockTime", () => {
  it.each([
    ["21:14", 21, 14],
    ["9:10 pm", 21, 10],
    ["12:00 am", 0, 0],
    ["12:00 PM", 12, 0],
    ["21u14", 21, 14],
    ["7 a.m.", 7, 0],
    ["21.14", 21, 14],
  ])("reads %s", (text, hour, minute) => {
    expect(readClockTime(text)).toMatchObject({ hour, minute });
  });

  it.each(["", "7", "24:00", "13:00 pm", "7:75", "noon"])("refuses %j", (text) => {
    expect(readClockTime(text)).toBeNull();
  });
});

describe("detectDateFormat", () => {
  it("is certain when one cell settles the order", () => {
    const found = detectDateFormat(["03-02-2026", "14-02-2026"], context);
    expect(found).toMatchObject({ value: "day-month-year", certainty: "likely", alternatives: ["month-day-year"] });
    expect(detectDateFormat(["14-02-2026"], context)).toMatchObject({ certainty: "certain" });
  });

  it("leaves a tie to the person", () => {
    expect(detectDateFormat(["03/02/2026", "04/02/2026"], context)).toMatchObject({
      certainty: "ambiguous",
      alternatives: ["month-day-year"],
    });
  });

  it("uses that a diary holds no future", () => {
    const cells = ["05/07/2026", "05/08/2026", "04/05/2026"];
    const found = detectDateFormat(cells, { ...context, today: "2026-06-03" });
    expect(found).toMatchObject({ value: "month-day-year", certainty: "likely" });
  });

  it("finds none in words", () => {
    expect(detectDateFormat(["moe", "goed"], context)).toBeNull();
  });
});
