import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/platform/calendar/local-date";
import { clockText, clockTimesIn, readClockTime } from "@/lib/platform/reading/clock-time";
import { convert } from "./convert";
import { readDate } from "./date-format";
import type { DateFormat } from "./date-formats";
import { wordDatesIn } from "@/lib/platform/reading/date-words";
import { detectDateFormat } from "./detect-date-format";
import { openChoice } from "./open-choice";
import { choicesOf, suggestMapping } from "./suggest-mapping";
import { instantInZone, readZone, zoneNamed } from "@/lib/platform/reading/zones";
import { context, proposed, sample, tableOf, textOf } from "@/tests/factories/import-context";

const zone = context.timeZone;
/** Today of the reported files. */
const later = { ...context, today: "2026-11-28" };

function momentsOf(text: string, format: DateFormat) {
  const { table, mapping } = proposed(text, later);
  expect(mapping.date.format).toBe(format);
  return convert(table, mapping, later).rows.map(({ content: { day, time } }) => [day, time]);
}

describe("an instant in universal time", () => {
  it("reported fault 5: an instant written with +00:00 is the same as one written with Z", () => {
    const text = textOf(sample("faults/utc-offset-00-00.csv"));
    const expected = [
      ["2026-07-02", "04:30"],
      ["2026-07-03", "04:45"],
    ];
    expect(momentsOf(text, "year-month-day")).toEqual(expected);
    expect(momentsOf(text.replaceAll("+00:00", "Z"), "year-month-day")).toEqual(expected);
  });

  it.each([
    "2026-07-02T02:30:00Z",
    "2026-07-02T02:30:00.000Z",
    "2026-07-02T02:30:00,123456z",
    "2026-07-02T02:30Z",
    "2026-07-02T02:30:00+00:00",
    "2026-07-02T02:30:00-00:00",
    "2026-07-02T02:30:00.123+0000",
    "2026-07-02 02:30:00 +00",
    "2026-07-02 02:30:00+00:00[Etc/UTC]",
    "2026-07-02 02:30 UTC",
    "2026-07-02 02:30:00 GMT",
    "2026-07-02 02:30:00 +0000 UTC",
    "2026-07-02 2:30 AM UTC",
    "20260702T023000Z",
    "2026/07/02 02.30 Z",
  ])("is read alike as %s", (text) => {
    expect(readDate(text, "year-month-day", { timeZone: zone })).toEqual({
      ok: true,
      day: "2026-07-02",
      time: "04:30",
    });
  });

  it.each([
    "Thu, 02 Jul 2026 02:30:00 +0000",
    "Thu, 02 Jul 2026 02:30:00 GMT",
    "Thu, 2 Jul 2026 02:30 UT",
    "Thu, 02 Jul 26 02:30:00 Z",
    "Thu Jul 02 2026 02:30:00 GMT+0000 (Coordinated Universal Time)",
    "Thu Jul  2 02:30:00 UTC 2026",
    "2 juli 2026 om 02:30 UTC",
    "July 2, 2026 at 2:30 a.m. UTC",
  ])("is read alike in words as %s", (text) => {
    expect(readDate(text, "month-name", { timeZone: zone })).toEqual({ ok: true, day: "2026-07-02", time: "04:30" });
  });

  it.each<[string, DateFormat]>([
    ["2026-07-02T02:30:00+02:00", "year-month-day"],
    ["2026-07-02T02:30:00+0200", "year-month-day"],
    ["2026-07-02T02:30:00-05", "year-month-day"],
    ["2026-07-02T02:30:00+05:45[Asia/Kathmandu]", "year-month-day"],
    ["2026-07-02 02:30 CEST", "year-month-day"],
    ["2026-07-02 02:30 America/New_York", "year-month-day"],
    ["Thu Jul 02 2026 02:30:00 GMT+0200 (Central European Summer Time)", "month-name"],
    ["Thu, 02 Jul 2026 02:30:00 EST", "month-name"],
  ])("keeps the clock of the place that %s names", (text, format) => {
    expect(readDate(text, format, { timeZone: "Asia/Kathmandu" })).toEqual({
      ok: true,
      day: "2026-07-02",
      time: "02:30",
    });
  });

  it("is one moment in every spelling, whoever reads it", () => {
    const spellings = ["Z", "+00:00", "+0000", "+00", "-00:00", " UTC", " GMT", "+00:00[UTC]"];
    const instant = fc.date({ min: new Date("1990-01-01"), max: new Date("2030-01-01"), noInvalidDate: true });
    const zones = fc.constantFrom("Europe/Amsterdam", "Asia/Kathmandu", "America/Los_Angeles", "UTC");
    fc.assert(
      fc.property(instant, zones, (date, timeZone) => {
        const bare = date.toISOString().slice(0, 19);
        const readings = spellings.map((spelling) => readDate(bare + spelling, "year-month-day", { timeZone }));
        const epoch = readDate(String(Math.floor(date.getTime() / 1000)).padStart(9, "0"), "epoch-seconds", {
          timeZone,
        });
        const words = readDate(date.toUTCString(), "month-name", { timeZone });
        expect(new Set([...readings, epoch, words].map((each) => JSON.stringify(each))).size).toBe(1);
      }),
    );
  });

  it("moves a clock of its own column with its day", () => {
    const text = "date,time,mood (1-10)\n2026-07-02,22:30Z,5\n2026-07-03,21:30,5\n";
    expect(momentsOf(text, "year-month-day")).toEqual([
      ["2026-07-02", "00:30"],
      ["2026-07-03", "21:30"],
    ]);
  });
});

describe("a day written as an instant", () => {
  it("reported fault 6: a day written as its midnight in universal time is that day, without a time", () => {
    expect(momentsOf(textOf(sample("faults/days-as-utc-midnight.csv")), "year-month-day")).toEqual([
      ["2026-07-01", undefined],
      ["2026-07-02", undefined],
      ["2026-07-03", undefined],
    ]);
  });

  it.each<[string, DateFormat, (day: string) => string]>([
    ["+00:00", "year-month-day", (day) => `${day}T00:00:00+00:00`],
    ["without separators", "year-month-day", (day) => `${day.replaceAll("-", "")}T000000Z`],
    ["a mail date", "month-name", (day) => new Date(`${day}T00:00:00Z`).toUTCString()],
    ["seconds", "epoch-seconds", (day) => String(Date.parse(day) / 1000)],
    ["milliseconds", "epoch-milliseconds", (day) => String(Date.parse(day))],
  ])("is that day for everybody (%s)", (_, format, written) => {
    const days = ["2026-06-30", "2026-07-01", "2026-07-02"];
    for (const timeZone of ["Europe/Amsterdam", "America/Los_Angeles", "Asia/Kathmandu", "Pacific/Kiritimati"]) {
      const text = `date,mood (1-10)\n${days
        .map((day) => `${written(day)},5`)
        .join("\n")
        .replaceAll(/^(\w+, .*),5$/gm, '"$1",5')}\n`;
      const about = { ...later, timeZone };
      const { table, mapping } = proposed(text, about);
      expect(mapping.date.format).toBe(format);
      expect(convert(table, mapping, about).rows.map(({ content }) => [content.day, content.time])).toEqual(
        days.map((day) => [day, undefined]),
      );
    }
  });

  it("is a moment where most of the others are", () => {
    const text = "date,mood (1-10)\n2026-07-01T00:00:00Z,5\n2026-07-02T19:12:00Z,5\n2026-07-03T18:01:00Z,5\n";
    expect(momentsOf(text, "year-month-day")[0]).toEqual(["2026-06-30", "02:00"]);
  });
});

describe("dates of spreadsheets", () => {
  it("reported fault 8: a date as a spreadsheet shortens it is read", () => {
    expect(momentsOf(textOf(sample("faults/excel-d-mmm-yy.csv")), "month-name").map(([day]) => day)).toEqual([
      "2026-02-13",
      "2026-02-14",
      "2026-03-01",
    ]);
  });

  it.each(["13-feb-26", "13-Feb-26", "13 feb 26", "13-feb-2026", "13 feb. '26", "vr 13 feb 26", "Feb-13-26"])(
    "reads %s",
    (text) => {
      expect(readDate(text, "month-name", { timeZone: zone })).toEqual({ ok: true, day: "2026-02-13" });
    },
  );

  it.each([
    ["46066", "2026-02-13", undefined],
    ["46066.5", "2026-02-13", "12:00"],
    ["46066,895833333333", "2026-02-13", "21:30"],
    ["46066.99999", "2026-02-14", "00:00"],
  ])("reads the day number %s", (text, day, time) => {
    expect(readDate(text, "excel-serial", { timeZone: zone })).toEqual({ ok: true, day, ...(time && { time }) });
  });

  it("brings in a column of day numbers, and takes none for it that is not called a date", () => {
    expect(momentsOf("datum;stemming (1-10)\n46066;7\n46067;6\n", "excel-serial").map(([day]) => day)).toEqual([
      "2026-02-13",
      "2026-02-14",
    ]);
    const { columns } = suggestMapping(tableOf("stappen;stemming (1-10)\n12066;7\n9067;6\n"), ";", later);
    expect(columns.date).toBeUndefined();
  });
});

describe("years of two digits", () => {
  const choicesFor = (text: string) => choicesOf(suggestMapping(tableOf(text), ",", later), ",");

  it("reported fault 10: 26-02-13 can be a day of 2026 or of 2013, and is asked", () => {
    const text = textOf(sample("faults/two-digit-year-first.csv"));
    const found = detectDateFormat(["26-02-13", "26-02-14", "26-01-31"], later);
    expect(found).toMatchObject({ certainty: "ambiguous" });
    expect([found?.value, ...(found?.alternatives ?? [])]).toEqual(
      expect.arrayContaining(["year-month-day", "day-month-year"]),
    );
    expect(openChoice(choicesFor(text))).toBe("date-format");
    expect(readDate("26-02-13", "year-month-day", { timeZone: zone })).toEqual({ ok: true, day: "2026-02-13" });
  });

  it.each([["13-02-26"], ["03/02/26", "04/02/26"], ["1.2.26"], ["vr 13-02-26"], ["13-02-26 21:30"]])(
    "asks for %s",
    (...cells) => {
      expect(detectDateFormat(cells, later)?.certainty).toBe("ambiguous");
    },
  );

  it("asks nothing where only one order gives days", () => {
    expect(detectDateFormat(["31-12-25", "30-11-25"], later)).toMatchObject({ value: "day-month-year" });
    expect(detectDateFormat(["13-02-2026", "14-02-2026"], later)?.certainty).toBe("certain");
  });
});

describe("clockTimesIn", () => {
  it.each([
    ["September 9, 2026 at 2:30 PM.", "14:30", true],
    ["om 14u30 of later", "14:30", true],
    ["om 14h30", "14:30", true],
    ["14.30 uur", "14:30", true],
    ["2026-12-09T14:30", "14:30", true],
    ["kamer 1.12", "01:12", false],
    ["at 2 p.m.", "14:00", true],
    ["9 uur", "09:00", true],
    ["12:15 AM", "00:15", true],
  ])("finds the time of %j", (text, time, isCertain) => {
    const [found] = clockTimesIn(text);
    expect([found && clockText(found.hour, found.minute), found?.isCertain]).toEqual([time, isCertain]);
  });

  it.each(["9.12.2026", "09.12.26", "€ 12.50", "12:30:99", "020-1234567", "3 a week", "24 uur van tevoren", "2026"])(
    "finds none in %j",
    (text) => {
      expect(clockTimesIn(text)).toEqual([]);
    },
  );

  it("finds what it wrote, at its place", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
        const text = `om ${clockText(hour, minute)} uur`;
        expect(readClockTime(clockText(hour, minute))).toEqual({ hour, minute });
        expect(clockTimesIn(text)).toEqual([{ hour, minute, start: 3, end: text.length, isCertain: true }]);
      }),
    );
  });
});

describe("wordDatesIn", () => {
  it.each<[string, number, number, string?]>([
    ["woensdag 9 december 2026", 9, 12, "2026"],
    ["Weds 9th of December at 14:30", 9, 12],
    ["December 9, 2026", 9, 12, "2026"],
    ["9 dec '26", 9, 12, "26"],
    ["2026 Wed Dec 09", 9, 12],
    ["9 juni 14.30", 9, 6],
    ["at 2:30, December 9", 9, 12],
    ["om 14.30. December 9", 9, 12],
    ["jan 9 juni", 9, 6],
    ["the 3rd of may", 3, 5],
    ["3 may 2026", 3, 5, "2026"],
    ["3 mei", 3, 5],
  ])("finds the day of %j", (text, day, month, year) => {
    expect(wordDatesIn(text)).toMatchObject([{ day, month, ...(year && { year }) }]);
    expect(wordDatesIn(text)[0]?.year).toBe(year);
  });

  it.each(["You may 3 times", "option 3 may be", "december", "mei", "9"])("finds none in %j", (text) => {
    expect(wordDatesIn(text)).toEqual([]);
  });
});

describe("zones", () => {
  it.each([
    ["Z", "utc"],
    ["+00:00", "utc"],
    ["-0000", "utc"],
    ["+00", "utc"],
    ["UTC+0", "utc"],
    ["Etc/UTC", "utc"],
    ["UTC+0100", "offset"],
    ["-05:30", "offset"],
    ["CEST", "offset"],
    ["Europe/Amsterdam", "named"],
    ["Etc/GMT+5", "named"],
    ["W. Europe Standard Time", "named"],
  ])("reads %s as %s", (text, kind) => {
    expect(readZone(text)?.kind).toBe(kind);
  });

  it.each(["", "foo", "+25:00", "2026", "Europe", "x".repeat(100)])("refuses %j", (text) => {
    expect(readZone(text)).toBeNull();
    expect(zoneNamed(text)).toBeNull();
  });

  it("knows names of calendar programs", () => {
    expect(zoneNamed("/mozilla.org/20050126_1/Europe/Amsterdam")).toBe("Europe/Amsterdam");
    expect(zoneNamed('"Romance Standard Time"')).toBe("Europe/Paris");
  });

  it("finds the instant of a clock, also where the clock changes", () => {
    const utc = (day: string, time: string, timeZone: string) =>
      new Date(instantInZone(day, time, timeZone)).toISOString().slice(0, 16);
    expect(utc("2026-07-01", "09:00", "America/New_York")).toBe("2026-07-01T13:00");
    expect(utc("2026-10-25", "02:30", "Europe/Amsterdam")).toBe("2026-10-25T00:30");
    expect(utc("2026-03-29", "02:30", "Europe/Amsterdam")).toBe("2026-03-29T01:30");
    expect(utc(addDays("2026-03-28", 1), "03:30", "Europe/Amsterdam")).toBe("2026-03-29T01:30");
  });
});
