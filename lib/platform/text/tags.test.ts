import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkInTagsSchema } from "@/lib/features/check-ins/schema";
import { typedTags } from "@/lib/platform/forms/typed-list";
import { distinctTags, mostUsedTags, tagKey, tagsIn } from "./tags";

const typed = "Work, work, WORK, café, cafe\u0301, a  b, a b,\u00a0a\u2003B ";

describe("tags", () => {
  it("reported fault 30: tags that differ in case, spaces or Unicode form are one, in their first spelling", () => {
    expect(tagsIn(typed)).toEqual(["Work", "café", "a b"]);
    expect(typedTags(checkInTagsSchema).parse([typed, "Café"])).toEqual(["Work", "café", "a b"]);
  });

  it("reported fault 30: tags that were stored in several spellings are offered once, in the oldest one", () => {
    expect(mostUsedTags(["WORK", "rest", "work", "Work"], 5)).toEqual(["Work", "rest"]);
  });

  it("are none without a visible sign, and keep emoji and other alphabets", () => {
    expect(distinctTags(["\u200b", " ", "\u0000", "❤️", "❤", "👩‍💻", "ΟΔΟΣ", "οδος", "straße", "STRASSE"])).toEqual([
      "❤️",
      "👩‍💻",
      "ΟΔΟΣ",
      "straße",
    ]);
  });

  it("have a key that no spelling changes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (tag) => {
        const key = tagKey(tag);
        for (const spelling of [tag.normalize("NFD"), tag.normalize("NFC"), ` ${tag}\n`, key])
          expect(tagKey(spelling)).toBe(key);
        expect(distinctTags([tag, tag.normalize("NFD")]).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
