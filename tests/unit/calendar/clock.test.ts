import { describe, expect, it } from "vitest";
import { isTimeZone, localDayAt, localTimeAt } from "@/lib/calendar/clock";
import { addDays } from "@/lib/calendar/local-date";
import { figure } from "../../setup/figures";

describe("the day an instant belongs to", () => {
  it("is still the day before until the day begins", () => {
    expect(localDayAt(new Date("2026-06-10T22:30:00Z"), "Europe/Amsterdam")).toBe("2026-06-10");
    expect(localDayAt(new Date("2026-06-11T01:59:00Z"), "Europe/Amsterdam")).toBe("2026-06-10");
    expect(localDayAt(new Date("2026-06-11T02:00:00Z"), "Europe/Amsterdam")).toBe("2026-06-11");
    expect(localDayAt(new Date("2026-06-10T22:30:00Z"), "Europe/Amsterdam", 0)).toBe("2026-06-11");
  });

  it("follows the person's zone, not the server's", () => {
    const instant = new Date("2026-01-01T12:00:00Z");
    expect(localDayAt(instant, "Pacific/Kiritimati", 0)).toBe("2026-01-02");
    expect(localDayAt(instant, "Pacific/Pago_Pago")).toBe("2025-12-31");
    expect(localTimeAt(instant, "Asia/Kathmandu")).toBe("17:45");
  });

  it("never skips or repeats a day when clocks change", () => {
    const zones = Intl.supportedValuesOf("timeZone").filter((_, index) => index % 10 === 0);
    let days = 0;
    for (const zone of zones) {
      for (const start of ["2026-03-27", "2026-10-23", "2026-04-03"]) {
        for (let n = 0; n < 4; n += 1) {
          const noon = new Date(`${addDays(start, n)}T12:00:00Z`);
          expect(localDayAt(new Date(noon.getTime() + 86_400_000), zone)).toBe(addDays(localDayAt(noon, zone), 1));
          days += 1;
        }
      }
    }
    figure("time zones and clock changes", `${zones.length} zones × ${days / zones.length} days, 0 wrong`);
  });

  it("writes midnight as 00", () => {
    expect(localTimeAt(new Date("2026-06-10T22:05:00Z"), "Europe/Amsterdam")).toBe("00:05");
  });

  it("knows a zone when it sees one", () => {
    expect([isTimeZone("Europe/Amsterdam"), isTimeZone("Mars/Olympus")]).toEqual([true, false]);
  });
});
