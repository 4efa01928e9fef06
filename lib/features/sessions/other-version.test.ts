import { describe, expect, it } from "vitest";
import { fieldText, readOtherVersion, sessionTexts } from "./other-version";
import { conflictFailure } from "@/lib/platform/actions/conflict";
import type { SessionEntry } from "./rules";
import { sessionEntry } from "@/tests/factories/session";

const refused = (entry: SessionEntry) => conflictFailure(entry, new FormData(), sessionTexts(entry.content)).values;

describe("the version that was saved elsewhere", () => {
  const there = sessionEntry({ note: "Van de telefoon", moodAfter: 4, themes: ["vader", "werk"] }, { revision: 3 });

  it("comes back beside what was typed, and only where they differ", () => {
    const typed = { day: "2026-06-09", startTime: "10:00", status: "held", note: "Van hier", themes: "vader, werk" };
    expect(readOtherVersion({ ...typed, ...refused(there) })).toEqual({
      revision: "3",
      isDeleted: false,
      differences: [
        { field: "moodAfter", here: "", there: "4" },
        { field: "note", here: "Van hier", there: "Van de telefoon" },
      ],
    });
  });

  it("says that it was deleted", () => {
    const deleted = { ...there, deletedAt: "2026-06-10T08:00:00.000Z" };
    expect(readOtherVersion(refused(deleted))).toMatchObject({ isDeleted: true });
  });

  it("is not there in an ordinary refusal", () => {
    expect(readOtherVersion({ note: "Te lang" })).toBeNull();
    expect(readOtherVersion(undefined)).toBeNull();
  });

  it("shows every answer as the form does", () => {
    expect(fieldText(there.content, "themes")).toBe("vader, werk");
    expect(fieldText(there.content, "moodAfter")).toBe("4");
    expect(fieldText(undefined, "note")).toBe("");
  });
});
