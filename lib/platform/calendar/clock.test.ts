import { describe, expect, it } from "vitest";
import { localDateTimeAt, isStillToCome, isTimeZone, localDayAt, localTimeAt, placeInDay, utcOffsetAt } from "./clock";
import { addDays } from "./local-date";
import { figure } from "@/tests/setup/figures";

describe("the day an instant belongs to", () => {
  it("is still the day before until the day begins", () => {
    expect(localDayAt(new Date("2026-06-10T22:30:00Z"), "Europe/Amsterdam", 4)).toBe("2026-06-10");
    expect(localDayAt(new Date("2026-06-11T01:59:00Z"), "Europe/Amsterdam", 4)).toBe("2026-06-10");
    expect(localDayAt(new Date("2026-06-11T02:00:00Z"), "Europe/Amsterdam", 4)).toBe("2026-06-11");
    expect(localDayAt(new Date("2026-06-10T22:30:00Z"), "Europe/Amsterdam", 0)).toBe("2026-06-11");
  });

  it("follows the person's zone, not the server's", () => {
    const instant = new Date("2026-01-01T12:00:00Z");
    expect(localDayAt(instant, "Pacific/Kiritimati", 0)).toBe("2026-01-02");
    expect(localDayAt(instant, "Pacific/Pago_Pago", 4)).toBe("2025-12-31");
    expect(localTimeAt(instant, "Asia/Kathmandu")).toBe("17:45");
  });

  it("never skips or repeats a day when clocks change", () => {
    const zones = Intl.supportedValuesOf("timeZone").filter((_, index) => index % 10 === 0);
    let days = 0;
    for (const zone of zones) {
      for (const start of ["2026-03-27", "2026-10-23", "2026-04-03"]) {
        for (let n = 0; n < 4; n += 1) {
          const noon = new Date(`${addDays(start, n)}T12:00:00Z`);
          expect(localDayAt(new Date(noon.getTime() + 86_400_000), zone, 4)).toBe(
            addDays(localDayAt(noon, zone, 4), 1),
          );
          days += 1;
        }
      }
    }
    figure("time zones and clock changes", `${zones.length} zones × ${days / zones.length} days, 0 wrong`);
  });

  it("orders the hours of one day, whatever hour it begins at", () => {
    const hours = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, "0")}:30`);
    for (let start = 0; start <= 12; start += 1) {
      const inOrder = [...hours.slice(start), ...hours.slice(0, start)];
      const places = inOrder.map((time) => placeInDay(time, start));
      expect(places.toSorted((a, b) => a - b)).toEqual(places);
      // And it agrees with the day that an instant belongs to.
      const instants = hours.map((time) => new Date(`2026-06-10T${time}:00Z`));
      const isNextDay = (instant: Date) => localDayAt(instant, "UTC", start) === "2026-06-10";
      expect(instants.map((at) => placeInDay(localTimeAt(at, "UTC"), start) < 1440)).toEqual(instants.map(isNextDay));
    }
  });

  it("tells whether an hour is still to come, also after midnight", () => {
    const at = (instant: string) => localDateTimeAt(new Date(instant), "UTC", 4);
    const ten = { day: "2026-06-10", time: "10:00" };
    expect(isStillToCome(ten, at("2026-06-10T09:59:00Z"))).toBe(true);
    expect(isStillToCome(ten, at("2026-06-10T10:00:00Z"))).toBe(false);
    expect(isStillToCome(ten, at("2026-06-11T00:30:00Z"))).toBe(false);
    expect(isStillToCome({ day: "2026-06-10", time: "01:00" }, at("2026-06-10T23:00:00Z"))).toBe(true);
  });

  it("knows how far a clock is ahead of UTC", () => {
    expect(utcOffsetAt(new Date("2027-10-31T00:58:00Z"), "Europe/Amsterdam")).toBe(120);
    expect(utcOffsetAt(new Date("2027-10-31T01:00:00Z"), "Europe/Amsterdam")).toBe(60);
    expect(utcOffsetAt(new Date("2026-01-01T12:00:29Z"), "Asia/Kathmandu")).toBe(345);
    expect(utcOffsetAt(new Date("2026-01-01T12:00:31Z"), "Pacific/Pago_Pago")).toBe(-660);
  });

  it("writes midnight as 00", () => {
    expect(localTimeAt(new Date("2026-06-10T22:05:00Z"), "Europe/Amsterdam")).toBe("00:05");
  });

  it("knows a zone when it sees one", () => {
    expect([isTimeZone("Europe/Amsterdam"), isTimeZone("Mars/Olympus")]).toEqual([true, false]);
  });
});
