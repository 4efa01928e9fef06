import { afterEach, describe, expect, it, vi } from "vitest";
import { isTimeZone, localDayAt, localTimeAt } from "./clock";

describe("the clock of a zone", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("builds its format once, however often it is read", () => {
    let built = 0;
    class Counted extends Intl.DateTimeFormat {
      constructor(...given: ConstructorParameters<typeof Intl.DateTimeFormat>) {
        super(...given);
        built++;
      }
    }
    vi.stubGlobal("Intl", { ...Intl, DateTimeFormat: Counted });
    const instant = new Date("2026-11-28T23:30:00Z");
    for (let i = 0; i < 240; i++) localTimeAt(instant, "Pacific/Chatham");
    expect(localTimeAt(instant, "Pacific/Chatham")).toBe("13:15");
    expect(localDayAt(instant, "Pacific/Chatham", 0)).toBe("2026-11-29");
    expect(built).toBe(1);
  });

  it("knows the zones there are, and no others", () => {
    expect(["Europe/Amsterdam", "Asia/Kathmandu", "UTC"].map(isTimeZone)).toEqual([true, true, true]);
    expect(["Mars/Olympus", "", "Asia/Kathmandu; x"].map(isTimeZone)).toEqual([false, false, false]);
  });
});
