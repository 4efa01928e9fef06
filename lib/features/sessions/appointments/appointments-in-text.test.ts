import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { appointmentsInText } from "./appointments-in-text";
import { MAX_LETTER_CHARACTERS } from "./read-appointments";

const TODAY = "2026-11-20";
const RANGE = { timeZone: "Europe/Amsterdam", from: TODAY, until: "2027-11-21" };
const read = (text: string) => appointmentsInText(text, RANGE).found.map(({ day, startTime }) => [day, startTime]);
const doubts = (text: string) => appointmentsInText(text, RANGE).found.map(({ doubt }) => doubt);

describe("days in a text", () => {
  it.each([
    ["Je afspraak is op woensdag 9 december om 10:00 uur.", "2026-12-09", "10:00"],
    ["woensdag 9 dec., 10.30", "2026-12-09", "10:30"],
    ["9 december 2026, 9u30", "2026-12-09", "09:30"],
    ["09-12-2026 10:00", "2026-12-09", "10:00"],
    ["9/12/2026 om 14 uur", "2026-12-09", "14:00"],
    ["2026-12-09 08:15", "2026-12-09", "08:15"],
    ["Wednesday 9th December at 10:00", "2026-12-09", "10:00"],
    ["December 9, 2026 at 16:45", "2026-12-09", "16:45"],
    ["9 januari om 10:00", "2027-01-09", "10:00"],
    ["5 maart", "2027-03-05", undefined],
    ["Datum: 9 december 2026\nTijd: 14:30 uur", "2026-12-09", "14:30"],
    ["Tijd: 14.30\nDatum: 9 december 2026\nLocatie: kamer 2.14", "2026-12-09", "14:30"],
    ["9.12.2026 14.30 Uhr", "2026-12-09", "14:30"],
    ["Om 14u30 op 9 dec '26", "2026-12-09", "14:30"],
    ["on Dec 9 '26, 2.30pm", "2026-12-09", "14:30"],
    ["at noon? No: 12:30 pm on the 9th of December", "2026-12-09", "12:30"],
    ["Afspraak op 9 december. Wij zijn bereikbaar van 8:30 tot 17:00 uur.", "2026-12-09", undefined],
    ["2026-12-09T13:30:00Z", "2026-12-09", "14:30"],
    ["2026-12-09T08:30:00-05:00", "2026-12-09", "14:30"],
    ["12/31/2026 at 2:30 PM", "2026-12-31", "14:30"],
  ])("%s", (text, day, time) => {
    expect(read(text)).toEqual([[day, time]]);
    expect(doubts(text)).toEqual([undefined]);
  });

  it.each([
    ["Your appointment is on Wednesday, December 9, 2026 at 2:30 PM.", "2026-12-09", "14:30"],
    ["9 December 2026 12:15 AM", "2026-12-09", "00:15"],
    ["9 December 2026 at 12 p.m.", "2026-12-09", "12:00"],
    ["December 9 at 11:45pm", "2026-12-09", "23:45"],
    ["9 december, 2:30 p.m.", "2026-12-09", "14:30"],
  ])("reported fault 24: the 12-hour clock of a letter is read: %s", (text, day, time) => {
    expect(read(text)).toEqual([[day, time]]);
  });

  it.each([
    ["9 december 2026, kamer 1.12, om 14:30 uur", "2026-12-09", "14:30"],
    ["9 december 2026, kamer 1.12", "2026-12-09", undefined],
    ["9 december 2026, om 14.30 uur in kamer 10.05", "2026-12-09", "14:30"],
    ["2026-12-09T14:30", "2026-12-09", "14:30"],
    ["Om 14.30 uur op woensdag 9 december 2026 verwachten wij u.", "2026-12-09", "14:30"],
    ["We see you at 2 pm on 9 December 2026", "2026-12-09", "14:00"],
    ["Your appointment: December 9, 2026 at 2 pm", "2026-12-09", "14:00"],
    ["9-12-26 om 14:30", "2026-12-09", "14:30"],
    ["Di 9/12 14:30", "2026-12-09", "14:30"],
    ["op 9-12 om 14:30", "2026-12-09", "14:30"],
    ["Weds 9th of December at 14:30", "2026-12-09", "14:30"],
  ])("reported fault 25: other numbers and orders are read: %s", (text, day, time) => {
    expect(read(text)).toEqual([[day, time]]);
  });

  it("reported fault 25: what is no day stays none", () => {
    expect(read("You may 3 times ask for 1/2 of 10.30 euro, call 06-12345678, page 9-12.")).toEqual([]);
    expect(read("Tot dinsdag! Bel anders 010 123 45 67, of 31-02-2027.")).toEqual([]);
    expect(read("Versie 1.12.3, factuur 2026-1209, bedrag 9.12")).toEqual([]);
  });

  it("have the end of an appointment as its length", () => {
    expect(appointmentsInText("9 december van 14:30 tot 15:15 uur", RANGE).found).toMatchObject([
      { startTime: "14:30", durationMinutes: 45 },
    ]);
    expect(appointmentsInText("9 december, 9.00 - 10.00 uur", RANGE).found).toMatchObject([
      { startTime: "09:00", durationMinutes: 60 },
    ]);
  });

  it("each have the time that belongs to them, in either order", () => {
    const both = [
      ["2026-12-09", "10:00"],
      ["2026-12-16", "11:00"],
    ];
    expect(read("Op 16 december 11:00 en 9 december om 10:00, en nog eens 16 december.")).toEqual(both);
    expect(read("Om 10:00 uur op 9 december en om 11:00 uur op 16 december.")).toEqual(both);
    expect(read("9 december 10:00\n16 december 11:00")).toEqual(both);
    expect(read("wo 9-12-2026  10:00  Jansen\nwo 16-12-2026  11:00  Jansen")).toEqual(both);
  });

  it.each([
    ["9 december om 14:30, graag aanwezig om 14:20", ["time"]],
    ["9 december om 2 uur", ["time"]],
    ["maandag 9 december 2026", ["day"]],
    ["03/02/2027", ["day", "day"]],
    ["12/01/2026 at 10:00", ["day"]],
    ["Intake 9 december 10:00 uur\nAdvies 9 december 13:00 uur", ["time", "time"]],
  ])("are doubtful where two readings fit: %s", (text, doubt) => {
    expect(doubts(text)).toEqual(doubt);
  });

  it("are told apart by the weekday beside them", () => {
    expect(read("Tuesday 03/02/2027 at 10:00")).toEqual([["2027-03-02", "10:00"]]);
    expect(doubts("Tuesday 03/02/2027 at 10:00")).toEqual([undefined]);
    expect(read("dinsdag 9 februari")).toEqual([["2027-02-09", undefined]]);
  });

  it("never throw, and end quickly", () => {
    const word = fc.constantFrom(
      "9",
      "december",
      "12",
      ":",
      "30",
      "/",
      "-",
      ".",
      "om",
      "uur",
      "pm",
      "wo",
      "\n",
      "T",
      " ",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ unit: "grapheme", maxLength: 5 }))), (all) => {
        read(all.join(""));
      }),
    );
    for (const text of [
      "9 december om 10:00 ",
      "9-12-26 ",
      "1:00 ",
      "dinsdag ",
      "1",
      " ",
      "9/12, ",
      "van 1 tot ",
      "\n9 mei",
    ]) {
      // That the time grows with the length alone is held by hostile-text.test.ts.
      expect(read(text.repeat(Math.floor(MAX_LETTER_CHARACTERS / text.length))).length).toBeLessThanOrEqual(1);
    }
  }, 120_000);
});
