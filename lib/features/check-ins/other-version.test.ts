import { describe, expect, it } from "vitest";
import { checkInTexts, readOtherCheckIn } from "./other-version";
import type { CheckInEntry } from "./rules";
import { conflictFailure } from "@/lib/platform/actions/conflict";
import { checkInEntry } from "@/tests/factories/check-in";

const refused = (entry: CheckInEntry) => conflictFailure(entry, new FormData(), checkInTexts(entry.content)).values;

describe("the version that was saved elsewhere", () => {
  it("travels with the refused form and comes out as it went in", () => {
    const entry = checkInEntry({ mood: 2, note: "elders" }, { revision: 3 });
    const values = { mood: "9", ...refused(entry) };
    expect(readOtherCheckIn(values)).toEqual({ revision: "3", isDeleted: false, mood: "2", note: "elders" });
  });

  it("says when it was deleted there", () => {
    const entry = checkInEntry({}, { deletedAt: "2026-06-10T20:00:00.000Z" });
    expect(readOtherCheckIn(refused(entry))?.isDeleted).toBe(true);
  });

  it("is not there in an ordinary refusal", () => {
    expect(readOtherCheckIn({ mood: "0" })).toBeNull();
    expect(readOtherCheckIn(undefined)).toBeNull();
  });
});
