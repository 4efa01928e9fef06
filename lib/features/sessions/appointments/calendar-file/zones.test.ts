import { describe, expect, it } from "vitest";
import { appointmentsInCalendar } from "@/lib/features/sessions/appointments/calendar-file";

const RANGE = { timeZone: "Europe/Amsterdam", from: "2026-01-01", until: "2026-12-31" };
const OUTLOOK = (id: string, standard: string, daylight: string) =>
  [
    ...["BEGIN:VTIMEZONE", `TZID:${id}`, "BEGIN:STANDARD", "DTSTART:16010101T030000"],
    ...[`TZOFFSETFROM:${daylight}`, `TZOFFSETTO:${standard}`, "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10"],
    ...["END:STANDARD", "BEGIN:DAYLIGHT", "DTSTART:16010101T020000", `TZOFFSETFROM:${standard}`],
    ...[`TZOFFSETTO:${daylight}`, "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3", "END:DAYLIGHT"],
    "END:VTIMEZONE",
  ].join("\n");

function read(start: string, { zone = "", timeZone = RANGE.timeZone, more = "" } = {}) {
  const text = `BEGIN:VCALENDAR\n${zone}\nBEGIN:VEVENT\nUID:a\nDTSTART${start}\n${more}\nEND:VEVENT\nEND:VCALENDAR`;
  return appointmentsInCalendar(text, { ...RANGE, timeZone }).found;
}

describe("the zone of a time", () => {
  it.each([
    ["Europe/London", "11:00"],
    ["europe/london", "11:00"],
    ["America/New_York", "16:00"],
    ["America/Argentina/Buenos_Aires", "14:00"],
    ["Etc/UTC", "11:00"],
    ["UTC", "11:00"],
    ["GMT", "11:00"],
    ["CET", "10:00"],
    ["UTC+05:45", "05:15"],
    ["/mozilla.org/20070129_1/Europe/London", "11:00"],
    ["/freeassociation.sourceforge.net/America/New_York", "16:00"],
    ["/freeassociation.sourceforge.net/Tzfile/Europe/Amsterdam", "10:00"],
    ["GMT Standard Time", "11:00"],
    ["W. Europe Standard Time", "10:00"],
    ["W. Europe Daylight Time", "10:00"],
    ["tzone://Microsoft/Utc", "11:00"],
    ['"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"', "10:00"],
    ['"(UTC-05:00) Eastern Time (US & Canada)"', "16:00"],
    ["(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "10:00"],
    ['"(UTC) Dublin, Edinburgh, Lisbon, London"', "11:00"],
    ['"(UTC) Coordinated Universal Time"', "11:00"],
  ])("%s is known without a definition", (zone, time) => {
    const [found] = read(`;TZID=${zone}:20260112T100000`);
    expect(found?.startTime).toBe(time);
    expect(found?.unknownZone).toBeUndefined();
  });

  it("has its summer", () => {
    expect(read(";TZID=America/New_York:20260612T100000")).toMatchObject([{ startTime: "16:00" }]);
    expect(read(";TZID=GMT Standard Time:20260612T100000")).toMatchObject([{ startTime: "11:00" }]);
  });

  it("is the one that the file defines under a name of its own, also after the event", () => {
    const zone = OUTLOOK("Customized Time Zone", "+0545", "+0645");
    expect(read(";TZID=Customized Time Zone:20260112T144500", { zone })).toMatchObject([{ startTime: "10:00" }]);
    expect(read(";TZID=Customized Time Zone:20260612T154500", { zone })).toMatchObject([{ startTime: "11:00" }]);
    const text = `BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;TZID=Customized Time Zone:20260112T144500\nEND:VEVENT\n${zone}\nEND:VCALENDAR`;
    expect(appointmentsInCalendar(text, RANGE).found).toMatchObject([{ startTime: "10:00" }]);
  });

  it("is the one of its own calendar where two define the same name", () => {
    const part = (offset: string, uid: string) =>
      `BEGIN:VCALENDAR\n${OUTLOOK("Office", offset, offset)}\nBEGIN:VEVENT\nUID:${uid}\nDTSTART;TZID=Office:20260112T120000\nEND:VEVENT\nEND:VCALENDAR\n`;
    const { found } = appointmentsInCalendar(part("+0000", "a") + part("+0300", "b"), RANGE);
    expect(found.map(({ startTime }) => startTime)).toEqual(["10:00", "13:00"]);
  });

  it("is where a definition says it lies when the definition itself says nothing", () => {
    const zone = "BEGIN:VTIMEZONE\nTZID:Practice\nX-LIC-LOCATION:Europe/London\nEND:VTIMEZONE";
    expect(read(";TZID=Practice:20260112T100000", { zone })).toMatchObject([{ startTime: "11:00" }]);
  });

  it("agrees with the runtime on every change of the clock that Outlook writes", () => {
    const zone = OUTLOOK("Office", "+0100", "+0200");
    for (const at of ["0329T013000", "0329T023000", "0329T033000", "1025T013000", "1025T023000", "1025T033000"]) {
      const defined = read(`;TZID=Office:2026${at}`, { zone, timeZone: "Asia/Kathmandu" });
      const named = read(`;TZID=Europe/Amsterdam:2026${at}`, { timeZone: "Asia/Kathmandu" });
      expect(defined).toEqual(named);
    }
  });

  it("moves a whole series with its own clock, not with the person's", () => {
    const weekly = read(";TZID=America/New_York:20260304T090000", { more: "RRULE:FREQ=WEEKLY;COUNT=5" });
    // New York puts its clock forward on 8 March, Amsterdam on 29 March.
    expect(weekly.map(({ startTime }) => startTime)).toEqual(["15:00", "14:00", "14:00", "14:00", "15:00"]);
  });

  it("is told when nobody knows it, and the time is read as the person's own", () => {
    expect(read(";TZID=Maanbasis:20260112T100000")).toMatchObject([{ startTime: "10:00", unknownZone: "Maanbasis" }]);
    const endless = OUTLOOK("Trap", "+0100", "+0200").replaceAll("FREQ=YEARLY", "FREQ=SECONDLY");
    expect(read(";TZID=Trap:20260112T100000", { zone: endless })).toMatchObject([{ unknownZone: "Trap" }]);
  });
});
