import { describe, expect, it } from "vitest";
import { formatter } from "./format";
import { negotiateLocale } from "./negotiate";

describe("the language", () => {
  it.each([
    [undefined, null, "nl"],
    [undefined, "en-GB,en;q=0.9,nl;q=0.8", "en"],
    [undefined, "de-DE,de;q=0.9,en;q=0.5,nl;q=0.7", "nl"],
    [undefined, "fr", "nl"],
    [undefined, "en;q=0, nl;q=0.1", "nl"],
    ["en", "nl", "en"],
    ["xx", "en", "en"],
  ] as const)("chosen %s, browser %s → %s", (chosen, header, locale) => {
    expect(negotiateLocale(chosen, header)).toBe(locale);
  });
});

describe("days and numbers", () => {
  it("are written as each language writes them", () => {
    const nl = formatter("nl");
    const en = formatter("en");
    expect([nl.day("2026-06-09"), nl.dayLong("2026-06-09"), nl.dayYear("2026-06-09")]).toEqual([
      "9 juni",
      "dinsdag 9 juni",
      "9 juni 2026",
    ]);
    expect([en.day("2026-06-09"), en.dayLong("2026-06-09")]).toEqual(["9 June", "Tuesday 9 June"]);
    expect([nl.dayShort("2026-06-09"), nl.monthShort("2026-06-09")]).toEqual(["di 9 juni", "jun"]);
    expect([nl.mean(5.72), nl.mean(6), nl.grade(6), nl.grade(5.5)]).toEqual(["5,7", "6,0", "6", "5,5"]);
    expect([nl.exact(7.25), nl.exact(7)]).toEqual(["7,25", "7"]);
    expect(en.mean(5.72)).toBe("5.7");
  });
});
