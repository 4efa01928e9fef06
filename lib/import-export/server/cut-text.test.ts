import { expect, it } from "vitest";
import { skippedAt } from "@/lib/import-export/core/skip-reason";
import { shownFileName } from "./draft-schema";
import { beginningOf } from "@/lib/platform/text/graphemes";

const HALF = /\p{Surrogate}/u;

it("reported fault 14: a text is not cut in the middle of an emoji, wherever an import shortens one", () => {
  const note = "Had a good day 😀 at sea";
  expect(beginningOf(note, 16)).toBe("Had a good day ");
  for (const emoji of ["😀", "👩‍👩‍👧", "🇳🇱", "e\u0301"]) {
    for (let before = 30; before < 45; before += 1) {
      const { value = "" } = skippedAt(1, "not-a-number", { column: 0, value: "x".repeat(before) + emoji.repeat(3) });
      expect(value).not.toMatch(HALF);
      expect(value.replace(/^x+/, "").length % emoji.length).toBe(0);
      expect(shownFileName("x".repeat(160 + before) + emoji.repeat(3))).not.toMatch(HALF);
    }
  }
});
