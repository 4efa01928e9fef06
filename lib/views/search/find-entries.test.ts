import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findEntries, markEntry, newestFirst, type KindEntry } from "./find-entries";

const ALWAYS = { from: null, until: null };

const entry = (day: string, ...texts: string[]): KindEntry => ({ kind: "checkIns", day, href: "/check-ins", texts });
const daysOf = (found: readonly { day: string }[]) => found.map(({ day }) => day);

describe("the entries that a search finds", () => {
  const entries = [
    entry("2026-03-01", "Slecht geslapen, veel gedroomd."),
    entry("2026-05-09", "Sliep goed", "droom over het huis"),
    { ...entry("2026-04-02", "Ruzie"), name: "Slechte dromen" },
    entry("2026-06-01"),
  ];

  it("hold every term, in the name or a text", () => {
    expect(daysOf(findEntries(entries, ALWAYS, ["dro"]))).toEqual(["2026-03-01", "2026-05-09", "2026-04-02"]);
    expect(daysOf(findEntries(entries, ALWAYS, ["dro", "slecht"]))).toEqual(["2026-03-01", "2026-04-02"]);
    expect(findEntries(entries, ALWAYS, ["zee"])).toEqual([]);
  });

  it("lie within the period, its first and last day included", () => {
    const found = (from: string | null, until: string | null) => daysOf(findEntries(entries, { from, until }, ["dro"]));
    expect(found("2026-04-02", null)).toEqual(["2026-05-09", "2026-04-02"]);
    expect(found(null, "2026-04-02")).toEqual(["2026-03-01", "2026-04-02"]);
    expect(found("2026-05-10", "2026-05-01")).toEqual([]);
  });

  it("stand newest first, those of one day in the order they were found", () => {
    const kinds = ["sessions", "checkIns"] as const;
    const ofOneDay = kinds.map((kind) => ({ ...entry("2026-05-01"), kind }));
    const sorted = newestFirst([entry("2026-04-30"), ...ofOneDay, entry("2026-06-01")]);
    expect(sorted.map(({ day, kind }) => `${day} ${kind}`)).toEqual([
      "2026-06-01 checkIns",
      "2026-05-01 sessions",
      "2026-05-01 checkIns",
      "2026-04-30 checkIns",
    ]);
  });

  it("are shown with a marked piece of what was found, whatever was written", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" }), { minLength: 1, maxLength: 4 }), fc.nat(), (texts, at) => {
        const all = [...texts.slice(0, at % texts.length), "midden in", ...texts.slice(at % texts.length)];
        const [found] = findEntries([entry("2026-03-01", ...all)], ALWAYS, ["dden i"]);
        const shown = found && markEntry({ ...found, kind: "checkIns" }, ["dden i"]);
        expect(shown?.texts.flat()).toContainEqual({ text: "dden i", isMatch: true });
      }),
    );
  });

  it("begin with their first text when only the name was found", () => {
    const [, , third] = entries;
    const shown = third && markEntry(third, ["dromen"]);
    expect(shown?.name).toContainEqual({ text: "dromen", isMatch: true });
    expect(shown?.texts).toEqual([[{ text: "Ruzie", isMatch: false }]]);
  });
});
