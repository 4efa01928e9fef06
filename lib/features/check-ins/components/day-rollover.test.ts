import { describe, expect, it } from "vitest";
import { isStaleDay } from "./day-rollover";

const clock = { timeZone: "Europe/Amsterdam", dayStartsAtHour: 4 };
const lastEvening = Date.parse("2026-06-09T20:00:00Z");
const isLeftOpen = (now: string, lastChange = lastEvening) =>
  isStaleDay("2026-06-09", clock, lastChange, new Date(now));

describe("a page that was left open", () => {
  it("gives way in the morning, and not before the day begins", () => {
    expect(isLeftOpen("2026-06-10T01:59:00Z")).toBe(false);
    expect(isLeftOpen("2026-06-10T02:00:00Z")).toBe(true);
  });

  it("stays while somebody is writing", () => {
    expect(isLeftOpen("2026-06-10T02:05:00Z", Date.parse("2026-06-10T01:55:00Z"))).toBe(false);
  });

  it("stays when the device is behind", () => {
    expect(isLeftOpen("2026-06-08T12:00:00Z", 0)).toBe(false);
  });
});
