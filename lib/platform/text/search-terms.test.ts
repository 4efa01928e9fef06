import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holdsAll, MAX_QUERY_LENGTH, MAX_TERMS, searchTerms } from "./search-terms";

describe("the terms of a query", () => {
  it.each([
    ["Slecht geslapen", ["slecht", "geslapen"]],
    ['"slecht geslapen" werk', ["slecht geslapen", "werk"]],
    ["„Zo’n  dag” weer", ["zo'n dag", "weer"]],
    ['"niet gesloten zin', ["niet gesloten zin"]],
    ["één Een EEN", ["een"]],
    ["slaap slaapkamer", ["slaapkamer"]],
    ["", []],
    ['  "" " ', []],
  ])("of %j are %j", (query, terms) => {
    expect(searchTerms(query)).toEqual(terms);
  });

  it("are bounded in number and length", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (query) => {
        const terms = searchTerms(query);
        expect(terms.length).toBeLessThanOrEqual(MAX_TERMS);
        for (const term of terms) expect(term).toBe(term.trim());
        expect(searchTerms(query.slice(0, MAX_QUERY_LENGTH))).toEqual(terms);
      }),
    );
  });

  it("stand in a text that holds the query, however it is written", () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom("a", "É", "o", "ß", "s"), minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(words, (all) => {
        const terms = searchTerms(all.join(" "));
        expect(holdsAll([all.join(", ").toUpperCase()], terms)).toBe(true);
        expect(holdsAll([all.join(" ").normalize("NFD")], searchTerms(`"${all.join("  ")}"`))).toBe(true);
        expect(holdsAll([], terms)).toBe(false);
      }),
    );
  });

  it("are all asked for, over the texts together", () => {
    expect(holdsAll(["Slecht geslapen", "veel werk"], searchTerms("werk slaap"))).toBe(false);
    expect(holdsAll(["Slecht geslapen", "veel werk"], searchTerms("WERK slapen"))).toBe(true);
    expect(holdsAll(["Slecht geslapen", "veel werk"], searchTerms('"geslapen veel"'))).toBe(false);
  });
});
