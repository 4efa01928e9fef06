import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeNextPath } from "./next-path";

describe("where to go after signing in", () => {
  it("keeps paths of this site with their query", () => {
    for (const path of ["/trends", "/sessions/new", "/summary?from=2026-01-01&to=2026-02-01", "/"]) {
      expect(safeNextPath(path)).toBe(path);
    }
  });

  it("never leaves this site", () => {
    const elsewhere = [
      "//evil.test",
      "/\\evil.test",
      "\\\\evil.test",
      "https://evil.test",
      "javascript:alert(1)",
      "/\t/evil.test",
    ];
    const odd = [
      "/x/..//evil.test",
      "/.//evil.test",
      "evil.test",
      "",
      " /today",
      "/\n/evil.test",
      `/${"x".repeat(600)}`,
    ];
    for (const path of [...elsewhere, ...odd, undefined, null, 7, ["/trends"]])
      expect(safeNextPath(path)).toBe("/today");
  });

  it("gives a path that a browser resolves to this site, whatever comes in", () => {
    const base = "https://journal.test";
    const parts = fc.constantFrom("/", "\\", "//", ".", "..", "evil.test", "@", ":", "?", "#", "\t", "\r", "%2f", "a");
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(parts).map((all) => `/${all.join("")}`),
        ),
        (text) => {
          expect(new URL(safeNextPath(text), base).origin).toBe(base);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
