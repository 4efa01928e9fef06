import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { savedEntry } from "./saved-entry";

const at = (content: unknown) => ({ id: "1", revision: 2, content });

describe("what an answer says of the version before", () => {
  it("offers nothing for a new entry, or when nothing changed", () => {
    expect(savedEntry(at({ mood: 3 }))).toEqual({ id: "1", revision: 2 });
    expect(savedEntry(at({ mood: 3 }), { mood: 3, note: undefined })).toEqual({ id: "1", revision: 2 });
  });

  it("names the grade when that is all that changed", () => {
    expect(savedEntry(at({ mood: 7, tags: ["werk"] }), { mood: 3, tags: ["werk"] })).toMatchObject({ gradeBefore: 3 });
    const goals = (grade: number) => ({
      goalGrades: [
        { goalId: "a", grade: 2 },
        { goalId: "b", grade },
      ],
    });
    expect(savedEntry(at(goals(6)), goals(4))).toMatchObject({ gradeBefore: 4 });
  });

  it("names none for two changes, for a grade where none stood, and for a number that is no grade", () => {
    for (const [before, after] of [
      [
        { mood: 3, stress: 4 },
        { mood: 7, stress: 5 },
      ],
      [{}, { mood: 7 }],
      [{ strength: 1 }, { strength: 4 }],
      [{ sleepHours: 7 }, { sleepHours: 4 }],
    ]) {
      expect(savedEntry(at(after), before)).not.toHaveProperty("gradeBefore");
    }
  });

  it("carries the whole version before, whatever is in it", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.dictionary(fc.string(), fc.jsonValue()),
        (before, after) => {
          const saved = savedEntry(at(after), before);
          if (saved.before === undefined) expect(JSON.stringify(after)).toHaveLength(JSON.stringify(before).length);
          else expect(JSON.parse(saved.before)).toEqual(JSON.parse(JSON.stringify(before)));
        },
      ),
    );
  });
});
