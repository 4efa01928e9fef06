import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { appointmentsInText } from "@/lib/portability/appointments-in-text";

const TODAY = "2026-11-20";
const read = (text: string) => appointmentsInText(text, TODAY).map(({ day, startTime }) => [day, startTime]);

describe("days in a text", () => {
  it.each([
    ["Je afspraak is op dinsdag 9 december om 10:00 uur.", "2026-12-09", "10:00"],
    ["dinsdag 9 dec., 10.30", "2026-12-09", "10:30"],
    ["9 december 2026, 9u30", "2026-12-09", "09:30"],
    ["09-12-2026 10:00", "2026-12-09", "10:00"],
    ["9/12/2026 om 14 uur", "2026-12-09", "14:00"],
    ["2026-12-09 08:15", "2026-12-09", "08:15"],
    ["Tuesday 9th December at 10:00", "2026-12-09", "10:00"],
    ["December 9, 2026 at 16:45", "2026-12-09", "16:45"],
    ["9 januari om 10:00", "2027-01-09", "10:00"],
    ["5 maart", "2027-03-05", undefined],
  ])("%s", (text, day, time) => {
    expect(read(text)).toEqual([[day, time]]);
  });

  it("are each given once, in the order of time, each with the time behind it", () => {
    expect(read("Op 16 december 11:00 en 9 december om 10:00, en nog eens 16 december.")).toEqual([
      ["2026-12-09", "10:00"],
      ["2026-12-16", "11:00"],
    ]);
  });

  it("are none where there is none", () => {
    expect(read("Tot dinsdag! Bel anders 010 123 45 67, of 31-02-2027.")).toEqual([]);
  });

  it("never throw", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => void read(text)));
  });
});
