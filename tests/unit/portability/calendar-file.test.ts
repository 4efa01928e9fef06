import { describe, expect, it } from "vitest";
import { appointmentsInCalendar, isCalendarFile } from "@/lib/portability/calendar-file";

const RANGE = { timeZone: "Europe/Amsterdam", from: "2026-06-01", until: "2026-12-31" };

const calendar = (...events: string[]) =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//test//EN", ...events, "END:VCALENDAR"].join("\r\n");
const event = (...lines: string[]) =>
  ["BEGIN:VEVENT", "UID:a@example.test", "DTSTAMP:20260101T000000Z", ...lines, "END:VEVENT"].join("\r\n");
const found = (...lines: string[]) => appointmentsInCalendar(calendar(event(...lines)), RANGE);
const days = (...lines: string[]) => found(...lines)?.map(({ day, startTime }) => [day, startTime]);

describe("a calendar file", () => {
  it("gives an event with its day, time and length on the person's clock", () => {
    expect(found("SUMMARY:Therapie", "DTSTART:20260609T080000Z", "DTEND:20260609T085000Z")).toEqual([
      {
        day: "2026-06-09",
        startTime: "10:00",
        durationMinutes: 50,
        name: "Therapie",
        key: "a@example.test 2026-06-09 10:00",
      },
    ]);
  });

  it("takes a time without a zone as the person's own, and a whole day without a time", () => {
    expect(days("DTSTART:20260609T100000", "DTEND:20260609T110000")).toEqual([["2026-06-09", "10:00"]]);
    expect(days("DTSTART;VALUE=DATE:20260609")).toEqual([["2026-06-09", undefined]]);
  });

  it("reads a time in the zone that the file defines", () => {
    const zone = [
      "BEGIN:VTIMEZONE",
      "TZID:Office",
      "BEGIN:STANDARD",
      "DTSTART:19700101T000000",
      "TZOFFSETFROM:+0545",
      "TZOFFSETTO:+0545",
      "END:STANDARD",
      "END:VTIMEZONE",
    ].join("\r\n");
    const text = calendar(zone, event("DTSTART;TZID=Office:20260609T134500", "DURATION:PT1H"));
    expect(appointmentsInCalendar(text, RANGE)).toMatchObject([{ startTime: "10:00", durationMinutes: 60 }]);
  });

  it("unfolds a series, without what was taken out, up to the last day", () => {
    const rule = "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU";
    const series = days("DTSTART:20260602T100000", "DTEND:20260602T110000", rule, "EXDATE:20260616T100000");
    expect(series?.slice(0, 3)).toEqual([
      ["2026-06-02", "10:00"],
      ["2026-06-30", "10:00"],
      ["2026-07-14", "10:00"],
    ]);
    expect(series?.at(-1)?.[0]).toBe("2026-12-29");
  });

  it("follows one that was moved, and leaves out one that was cancelled", () => {
    const text = calendar(
      event("DTSTART:20260602T100000", "DTEND:20260602T110000", "RRULE:FREQ=WEEKLY;COUNT=3"),
      event("RECURRENCE-ID:20260609T100000", "DTSTART:20260610T140000", "DTEND:20260610T150000"),
      event("RECURRENCE-ID:20260616T100000", "DTSTART:20260616T100000", "DTEND:20260616T110000", "STATUS:CANCELLED"),
    );
    expect(appointmentsInCalendar(text, RANGE)?.map(({ day, startTime }) => [day, startTime])).toEqual([
      ["2026-06-02", "10:00"],
      ["2026-06-10", "14:00"],
    ]);
  });

  it("ends, whatever its rule", () => {
    expect(days("DTSTART:20000101T100000", "DTEND:20000101T110000", "RRULE:FREQ=SECONDLY")).toEqual([]);
  });

  it("is told from a text, and one that is broken is refused", () => {
    expect(isCalendarFile("\uFEFFBEGIN:VCALENDAR")).toBe(true);
    expect(isCalendarFile("dinsdag 9 juni")).toBe(false);
    expect(appointmentsInCalendar("BEGIN:VCALENDAR\r\nnonsense", RANGE)).toBeNull();
  });
});
