import { describe, expect, it } from "vitest";
import { nothingNewIn, nothingNewOf } from "./nothing-new";

const counts = { new: 0, unchanged: 0, different: 0, deleted: 0 };
const outcome = { name: "checkIns", added: 0, unchanged: 0, kept: 0, replaced: 0 } as const;

describe("what an import says when it adds nothing", () => {
  it("reported fault 13: a file of which no row can be read is not called there already", () => {
    expect(nothingNewIn(counts, 2)).toBe("nothing-read");
    expect(nothingNewIn(counts, 0)).toBe("nothing-read");
  });

  it.each([
    [{ unchanged: 3 }, 0, "all-there"],
    [{ unchanged: 3 }, 1, "readable-there"],
    [{ unchanged: 3, deleted: 1 }, 0, "deleted"],
    [{ deleted: 1 }, 2, "deleted"],
    [{ new: 1 }, 2, null],
    [{ different: 1 }, 0, null],
  ])("tells %j with %d skipped apart", (some, skipped, expected) => {
    expect(nothingNewIn({ ...counts, ...some }, skipped)).toBe(expected);
  });

  it.each([
    [[{ unchanged: 1 }, { kept: 1 }], "kept"],
    [[{ unchanged: 1 }], "all-there"],
    [[{}], "empty"],
    [[], "empty"],
    [[{ kept: 1 }, { added: 1 }], null],
    [[{ replaced: 1 }], null],
  ])("says of a document with %j %s", (parts, expected) => {
    expect(nothingNewOf(parts.map((part) => ({ ...outcome, ...part })))).toBe(expected);
  });
});
