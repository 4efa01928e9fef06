import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { calendarFile } from "./calendar-file";

const NOW = new Date("2026-06-09T19:14:00.000Z");
const TITLES = { reminder: "Keerpunt: tijd voor je schrift", appointment: "Afspraak" };

/** The events of a file as a calendar reads them. */
function eventsIn(text: string) {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));
}

describe("a calendar file", () => {
  it("repeats a daily time on its weekdays, at the clock of the device", () => {
    const reminders = [{ uid: "a", time: "21:00", weekdays: [1, 5] }];
    const text = calendarFile({ reminders, appointments: [], titles: TITLES, today: "2026-06-09", now: NOW });
    const [event] = eventsIn(text);
    expect(event?.summary).toBe(TITLES.reminder);
    expect(event?.startDate.zone.tzid).toBe("floating");
    const iterator = event?.iterator();
    const days = Array.from({ length: 3 }, () => iterator?.next()?.toString());
    expect(days).toEqual(["2026-06-12T21:00:00", "2026-06-15T21:00:00", "2026-06-19T21:00:00"]);
  });

  it("holds appointments with a time, and without one for the whole day", () => {
    const appointments = [
      { uid: "a", day: "2026-06-10", startTime: "10:00", durationMinutes: 50 },
      { uid: "b", day: "2026-06-11" },
    ];
    const text = calendarFile({ reminders: [], appointments, titles: TITLES, today: "2026-06-09", now: NOW });
    const events = eventsIn(text);
    expect(events.map(({ summary }) => summary)).toEqual(["Afspraak", "Afspraak"]);
    expect(events[0]?.endDate.toString()).toBe("2026-06-10T10:50:00");
    expect(events[1]?.startDate.isDate).toBe(true);
  });

  it("says any words as they were typed, in lines that a calendar takes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 80 }), (reminder) => {
        const reminders = [{ uid: "a", time: "08:00", weekdays: [3] }];
        const titles = { ...TITLES, reminder };
        const text = calendarFile({ reminders, appointments: [], titles, today: "2026-06-09", now: NOW });
        expect(text.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
        expect(eventsIn(text)[0]?.summary).toBe(reminder);
      }),
    );
  });
});
