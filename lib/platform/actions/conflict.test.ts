import { describe, expect, it } from "vitest";
import { conflictFailure, fieldDifferences, readConflict } from "./conflict";
import { form } from "@/tests/factories/form";

const changed = { revision: 3, deletedAt: null };
const fields = { note: "Van de telefoon", moodAfter: "4", themes: "vader, werk", hours: "6.5" };
const typed = { note: "Van hier", moodAfter: "", themes: "vader, werk", hours: "6,5" };

describe("the refusal of a form whose entry was changed elsewhere", () => {
  it("carries everything typed and the version on the server", () => {
    const { code, values } = conflictFailure(changed, form(typed), fields);
    expect(code).toBe("changed-elsewhere");
    expect(values).toMatchObject(typed);
    const conflict = readConflict(values);
    expect(conflict).toMatchObject({ revision: "3", isDeleted: false });
    expect(conflict?.text("note")).toBe("Van de telefoon");
    expect(conflict?.text("other")).toBe("");
  });

  it("says when the entry was deleted there", () => {
    const { code, values } = conflictFailure({ ...changed, deletedAt: "2026-06-10T08:00:00.000Z" }, form(typed));
    expect(code).toBe("deleted-elsewhere");
    expect(readConflict(values)).toMatchObject({ isDeleted: true });
  });

  it("lists only the fields that differ, and takes a comma for a point", () => {
    const { values } = conflictFailure(changed, form(typed), fields);
    expect(fieldDifferences(values, ["note", "moodAfter", "themes", "hours"])).toEqual([
      { field: "note", typed: "Van hier", server: "Van de telefoon" },
      { field: "moodAfter", typed: "", server: "4" },
    ]);
  });
});

it("an ordinary refusal holds no version from elsewhere", () => {
  expect(readConflict({ note: "Te lang" })).toBeNull();
  expect(readConflict(undefined)).toBeNull();
  expect(fieldDifferences({ note: "Te lang" }, ["note"])).toEqual([]);
});
