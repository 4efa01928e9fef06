import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { appointmentsInCalendar, isCalendarFile } from "./calendar-file";

const RANGE = { timeZone: "Europe/Amsterdam", from: "2026-06-01", until: "2026-12-31" };
/** The days of the reported files. */
const WINTER = { timeZone: "Europe/Amsterdam", from: "2026-11-28", until: "2027-11-29" };

const calendar = (...events: string[]) =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//test//EN", ...events, "END:VCALENDAR"].join("\r\n");
const event = (...lines: string[]) =>
  ["BEGIN:VEVENT", "UID:a@example.test", "DTSTAMP:20260101T000000Z", ...lines, "END:VEVENT"].join("\r\n");
const read = (...lines: string[]) => appointmentsInCalendar(calendar(event(...lines)), RANGE);
const moments = (text: string, range = RANGE) =>
  appointmentsInCalendar(text, range).found.map(({ day, startTime }) => [day, startTime]);
const times = (...lines: string[]) => moments(calendar(event(...lines)));
const reported = (name: string) => readFileSync(`tests/data/calendars/${name}.ics`, "utf8");

describe("a calendar file", () => {
  it("gives an event with its day, time and length on the person's clock", () => {
    expect(read("SUMMARY:Therapie", "DTSTART:20260609T080000Z", "DTEND:20260609T085000Z").found).toEqual([
      { day: "2026-06-09", startTime: "10:00", durationMinutes: 50, name: "Therapie", key: "a@example.test" },
    ]);
  });

  it("takes a time without a zone as the person's own, and a whole day without a time", () => {
    expect(times("DTSTART:20260609T100000", "DTEND:20260609T110000")).toEqual([["2026-06-09", "10:00"]]);
    expect(times("DTSTART;VALUE=DATE:20260609", "DTEND;VALUE=DATE:20260610")).toEqual([["2026-06-09", undefined]]);
  });

  it("unfolds a series, without what was taken out, up to the last day", () => {
    const rule = "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU";
    const series = times("DTSTART:20260602T100000", "DTEND:20260602T110000", rule, "EXDATE:20260616T100000");
    expect(series.slice(0, 3)).toEqual([
      ["2026-06-02", "10:00"],
      ["2026-06-30", "10:00"],
      ["2026-07-14", "10:00"],
    ]);
    expect(series.at(-1)?.[0]).toBe("2026-12-29");
  });

  it("follows one that was moved, and tells one that was called off apart", () => {
    const text = calendar(
      event("DTSTART:20260602T100000", "DTEND:20260602T110000", "RRULE:FREQ=WEEKLY;COUNT=3"),
      event("RECURRENCE-ID:20260609T100000", "DTSTART:20260610T140000", "DTEND:20260610T150000"),
      event("RECURRENCE-ID:20260616T100000", "DTSTART:20260616T100000", "DTEND:20260616T110000", "STATUS:CANCELLED"),
    );
    expect(moments(text)).toEqual([
      ["2026-06-02", "10:00"],
      ["2026-06-10", "14:00"],
    ]);
    expect(appointmentsInCalendar(text, RANGE).cancelled).toMatchObject([{ day: "2026-06-16" }]);
  });

  it("keeps the key of an occurrence when its time changes, alone or with its series", () => {
    const keys = (text: string) => appointmentsInCalendar(text, RANGE).found.map(({ key }) => key);
    const weekly = (time: string) => event(`DTSTART:20260602T${time}`, "RRULE:FREQ=WEEKLY;COUNT=2");
    const moved = event("RECURRENCE-ID:20260609T100000", "DTSTART:20260611T153000");
    expect(keys(calendar(weekly("140000")))).toEqual(keys(calendar(weekly("100000"))));
    expect(keys(calendar(weekly("100000"), moved))).toEqual(keys(calendar(weekly("100000"))));
    expect(keys(calendar(moved))).toEqual(keys(calendar(weekly("100000"))).slice(1));
  });

  it("reads several calendars in one file, each event once, in the version that was written last", () => {
    const first = calendar(event("SEQUENCE:0", "DTSTART:20260609T100000"));
    const later = calendar(event("SEQUENCE:2", "DTSTART:20260609T140000"));
    const other = calendar(event("DTSTART:20260701T090000").replace("a@example", "b@example"));
    expect(moments([later, first, first, other].join("\r\n"))).toEqual([
      ["2026-06-09", "14:00"],
      ["2026-07-01", "09:00"],
    ]);
  });

  it("keeps all events of a program that gives each the same UID", () => {
    const text = calendar(event("DTSTART:20260609T100000"), event("DTSTART:20260616T100000"));
    const { found } = appointmentsInCalendar(text, RANGE);
    expect(found.map(({ day }) => day)).toEqual(["2026-06-09", "2026-06-16"]);
    expect(new Set(found.map(({ key }) => key)).size).toBe(2);
  });

  it("takes a message that calls an event off as such", () => {
    const text = calendar("METHOD:CANCEL", event("DTSTART:20260609T100000"));
    expect(appointmentsInCalendar(text, RANGE)).toMatchObject({ found: [], cancelled: [{ day: "2026-06-09" }] });
  });

  it("adds single dates, periods among them, and counts a start outside the rule", () => {
    expect(times("DTSTART:20260609T100000", "RDATE:20260617T113000,20260609T100000")).toEqual([
      ["2026-06-09", "10:00"],
      ["2026-06-17", "11:30"],
    ]);
    expect(times("DTSTART:20260609T100000Z", "RDATE;VALUE=PERIOD:20260617T113000Z/PT1H")).toHaveLength(2);
    expect(times("DTSTART:20260610T100000", "RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=3")).toEqual([
      ["2026-06-10", "10:00"],
      ["2026-06-16", "10:00"],
      ["2026-06-23", "10:00"],
    ]);
  });

  it("takes a date out by its day alone, in UTC, or in the zone of the series", () => {
    const series = ["DTSTART;TZID=Europe/Amsterdam:20260602T100000", "RRULE:FREQ=WEEKLY;COUNT=2"];
    for (const out of [
      "EXDATE;VALUE=DATE:20260609",
      "EXDATE:20260609T080000Z",
      "EXDATE;TZID=Europe/Amsterdam:20260609T100000",
      "EXDATE;TZID=W. Europe Standard Time:20260609T100000",
    ]) {
      expect(times(...series, out)).toEqual([["2026-06-02", "10:00"]]);
    }
    const nightly = ["DTSTART;TZID=Europe/Amsterdam:20260602T003000", "RRULE:FREQ=DAILY;COUNT=3"];
    expect(times(...nightly, "EXDATE:20260602T223000Z").map(([day]) => day)).toEqual(["2026-06-02", "2026-06-04"]);
  });

  it("ends a series on the last day it names, with or without a time, in any zone", () => {
    const start = "DTSTART;TZID=Europe/Amsterdam:20260602T100000";
    expect(times(start, "RRULE:FREQ=WEEKLY;UNTIL=20260616")).toHaveLength(3);
    expect(times(start, "RRULE:FREQ=WEEKLY;UNTIL=20260616T080000Z")).toHaveLength(3);
    expect(times(start, "RRULE:FREQ=WEEKLY;UNTIL=20260616T075959Z")).toHaveLength(2);
  });

  it("finds a series that began long ago, of days, weeks, months and years", () => {
    expect(times("DTSTART:19700105T100000", "RRULE:FREQ=DAILY")).toHaveLength(214);
    expect(times("DTSTART:19700106T100000", "RRULE:FREQ=WEEKLY;INTERVAL=2").slice(0, 2)).toEqual([
      ["2026-06-09", "10:00"],
      ["2026-06-23", "10:00"],
    ]);
    expect(times("DTSTART:19700131T100000", "RRULE:FREQ=MONTHLY").map(([day]) => day)).toEqual([
      "2026-07-31",
      "2026-08-31",
      "2026-10-31",
      "2026-12-31",
    ]);
    expect(times("DTSTART;VALUE=DATE:16040704", "RRULE:FREQ=YEARLY")).toEqual([["2026-07-04", undefined]]);
    expect(times("DTSTART:20200107T100000", "RRULE:FREQ=WEEKLY;COUNT=340").at(-1)?.[0]).toBe("2026-07-07");
  });

  it("moves the rest of a series from one occurrence on", () => {
    const text = calendar(
      event("DTSTART:20260602T100000", "RRULE:FREQ=WEEKLY;COUNT=4"),
      event("RECURRENCE-ID;RANGE=THISANDFUTURE:20260616T100000", "DTSTART:20260617T140000", "SUMMARY:Nieuw"),
    );
    expect(moments(text)).toEqual([
      ["2026-06-02", "10:00"],
      ["2026-06-09", "10:00"],
      ["2026-06-17", "14:00"],
      ["2026-06-24", "14:00"],
    ]);
  });

  it("reads every way of ending lines, folded lines, small letters and a mark at the beginning", () => {
    const text = calendar(event("SUMMARY:Afspraak bij", "  de praktijk\\, kamer 2", "DTSTART:20260609T100000"));
    const expected = appointmentsInCalendar(text, RANGE).found;
    expect(expected).toMatchObject([{ name: "Afspraak bij de praktijk, kamer 2" }]);
    for (const end of ["\n", "\r", "\r\n\r\n"]) {
      expect(appointmentsInCalendar(text.replaceAll("\r\n", end), RANGE).found).toEqual(expected);
    }
    expect(appointmentsInCalendar(`\uFEFF${text.replace("DTSTART", "dtstart")}`, RANGE).found).toEqual(expected);
  });

  it("leaves the properties of a reminder to the reminder", () => {
    const alarm = ["BEGIN:VALARM", "TRIGGER:-PT15M", "SUMMARY:Herinnering", "DURATION:PT5M", "END:VALARM"];
    expect(read("DTSTART:20260609T100000", ...alarm, "SUMMARY:Therapie", "DURATION:PT45M").found).toMatchObject([
      { name: "Therapie", durationMinutes: 45 },
    ]);
  });

  it("cuts a long name between two signs", () => {
    const { found } = read("DTSTART:20260609T100000", `SUMMARY:${"a".repeat(117)}👩‍🔬👩‍🔬`);
    expect(found[0]?.name).toBe(`${"a".repeat(117)}…`);
  });

  it("says that the file stops before its end", () => {
    const whole = calendar(event("DTSTART:20260609T100000"), event("DTSTART:20260610T100000"));
    expect(appointmentsInCalendar(whole, RANGE).isCutOff).toBe(false);
    const cut = appointmentsInCalendar(whole.slice(0, whole.lastIndexOf("END:VEVENT")), RANGE);
    expect(cut).toMatchObject({ isCutOff: true, found: [{ day: "2026-06-09" }], unread: [{ reason: "cut-off" }] });
  });

  it("is told from a text", () => {
    expect(isCalendarFile("\uFEFFBEGIN:VCALENDAR\r\nVERSION:2.0")).toBe(true);
    expect(isCalendarFile("Content-Type: text/calendar\n\nBEGIN:VCALENDAR\n")).toBe(true);
    expect(isCalendarFile("dinsdag 9 juni")).toBe(false);
    expect(appointmentsInCalendar("BEGIN:VCALENDAR\r\nnonsense", RANGE)).toMatchObject({ found: [], isCutOff: true });
  });

  it("never throws, and gives only days within the range", () => {
    const lines = fc.constantFrom(
      ...["BEGIN:VCALENDAR", "BEGIN:VEVENT", "END:VEVENT", "END:VCALENDAR", "BEGIN:VTIMEZONE", "END:VTIMEZONE"],
      ...["TZID:X", "BEGIN:STANDARD", "END:STANDARD", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "UID:a", "UID:b"],
      ...["DTSTART:20260609T100000", "DTSTART;TZID=X:20260609T100000", "DTSTART:20261399", "RRULE:FREQ=YEARLY"],
      ...["RRULE:FREQ=DAILY;BYDAY=MO", "RECURRENCE-ID:20260609T100000", "EXDATE:20260609", "RDATE:20260701T1000"],
      ...["SEQUENCE:3", "STATUS:CANCELLED", "DURATION:-PT1H", ":", "", " folded", "RRULE:", "METHOD:CANCEL"],
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(lines, fc.string({ maxLength: 30 })), { maxLength: 60 }), (all) => {
        for (const { day } of appointmentsInCalendar(all.join("\n"), RANGE).found) {
          expect(day >= RANGE.from && day <= RANGE.until).toBe(true);
        }
      }),
    );
  });
});

describe("faults that were reported of calendar files", () => {
  it("reported fault 15: one moved occurrence without its series is an appointment", () => {
    expect(moments(reported("moved-only"), WINTER)).toEqual([["2026-12-09", "14:00"]]);
  });

  it("reported fault 18: a faulty event costs itself alone, and is told with its reason", () => {
    expect(appointmentsInCalendar(reported("one-bad-date"), WINTER)).toMatchObject({
      found: [{ day: "2026-12-10", startTime: "10:00", name: "Sessie" }],
      unread: [{ name: "Kapot", line: 11, reason: "no-start" }],
    });
    expect(appointmentsInCalendar(reported("one-bad-event"), WINTER)).toMatchObject({
      found: [{ day: "2026-12-10" }],
      unread: [{ name: "Kapot", reason: "bad-rule" }],
    });
    const text = calendar(
      event("DTSTART:20261210T100000", "DESCRIPTION:Neem mee", "je verzekeringspas", "en: je agenda"),
      event("DTSTART:20261232T100000", "SUMMARY:Kapot").replace("a@", "b@"),
      event("DTSTART:20261211T100000", "RRULE:FREQ=WEEKLY;UNTIL=morgen").replace("a@", "c@"),
    );
    expect(appointmentsInCalendar(text, WINTER)).toMatchObject({
      found: [{ day: "2026-12-10" }],
      unread: [{ reason: "bad-start" }, { reason: "bad-rule" }],
      moreUnread: 0,
    });
  });

  it("reported fault 19: a zone that the file does not define is known by its name", () => {
    expect(moments(reported("ny-no-vtimezone"), WINTER)).toEqual([["2027-01-12", "15:00"]]);
    expect(moments(reported("london"), WINTER)).toEqual([["2027-01-12", "11:00"]]);
  });

  it("reported fault 22: more than a hundred events are all given", () => {
    const { found, leftOutFrom } = appointmentsInCalendar(reported("over-100"), WINTER);
    expect(found.filter(({ name }) => name === "Psycholoog")).toHaveLength(12);
    expect(found.filter(({ name }) => name === "Dagstart werk")).toHaveLength(261);
    expect(leftOutFrom).toBeUndefined();
  });

  it("says from which day on appointments are left out when there are too many", () => {
    const daily = Array.from({ length: 12 }, (_, hour) =>
      event(`DTSTART:20260601T${String(hour + 7).padStart(2, "0")}0000`, "RRULE:FREQ=DAILY").replace("a@", `${hour}@`),
    );
    const { found, leftOutFrom } = appointmentsInCalendar(calendar(...daily), RANGE);
    expect(found).toHaveLength(2_000);
    expect(leftOutFrom).toBe(found.at(-1)?.day);
  });
});
