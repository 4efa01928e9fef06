import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import { MAX_QUERY_LENGTH } from "@/lib/platform/text/search-terms";
import { makeVault } from "@/tests/factories/vault";
import { NO_QUERY, searchQuerySchema } from "./query";
import { openQuery, sealQuery } from "./sealed-query";

function userOf(vault = makeVault(), sessionId = "session-1"): CurrentUser {
  return { userId: vault.userId, sessionId, vault, keepSignedIn: false, inboxBoxes: 0, recoveryConfirmed: true };
}

describe("a query in an address", () => {
  const user = userOf();

  it("comes back as it was, and shows no word of it", () => {
    const words = fc.string({ unit: "grapheme", maxLength: MAX_QUERY_LENGTH });
    fc.assert(
      fc.property(words, (typed) => {
        const query = searchQuerySchema.parse({ words: typed, kind: "effects", from: "2026-03-01", until: "" });
        const sealed = sealQuery(user, query);
        expect(openQuery(user, sealed)).toEqual(query);
        expect(sealed).toMatch(/^[\w-]+$/);
      }),
    );
    const sealed = sealQuery(user, { ...NO_QUERY, words: "verdriet om thuis" });
    expect(Buffer.from(sealed, "base64url").toString("latin1")).not.toContain("verdriet");
  });

  it("is as long for one word as for five", () => {
    const lengthOf = (words: string) => sealQuery(user, { ...NO_QUERY, words }).length;
    expect(lengthOf("ja")).toBe(lengthOf("een lange zin van vijf"));
  });

  it("opens for its own session alone", () => {
    const sealed = sealQuery(user, { ...NO_QUERY, words: "verdriet" });
    expect(openQuery(userOf(user.vault, "session-2"), sealed)).toBeNull();
    expect(openQuery({ ...userOf(), userId: user.userId }, sealed)).toBeNull();
  });

  it("is none when it was made or changed by hand", () => {
    const sealed = sealQuery(user, NO_QUERY);
    const at = sealed.length >> 1;
    const changed = sealed.slice(0, at) + (sealed[at] === "A" ? "B" : "A") + sealed.slice(at + 1);
    for (const each of [undefined, null, 7, "", "verdriet", ["a", sealed], changed, sealed.slice(4), "A".repeat(2_000)])
      expect(openQuery(user, each)).toBeNull();
    fc.assert(fc.property(fc.base64String(), (text) => openQuery(user, text) === null));
  });
});

describe("what a form asks for", () => {
  it("is read as far as it says anything", () => {
    expect(searchQuerySchema.parse({ words: " é\u0000n ", kind: "diaries", from: "2026-02-30" })).toEqual({
      ...NO_QUERY,
      words: "én",
    });
    expect(searchQuerySchema.parse({ words: "x".repeat(500) }).words).toHaveLength(MAX_QUERY_LENGTH);
    fc.assert(fc.property(fc.anything(), (words) => typeof searchQuerySchema.parse({ words }).words === "string"));
  });
});
