import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/platform/calendar/local-date";
import { plainDescription } from "./plain-description";

const START = "2026-11-01";
const logged = (moods: readonly (number | undefined)[]) =>
  moods.map((mood, i) => (mood === undefined ? { day: addDays(START, i) } : { day: addDays(START, i), mood }));

describe("the plain description of the first month", () => {
  it("counts the days since the first one, and names the last of the lowest and the highest", () => {
    expect(plainDescription(logged([5, 4, undefined, 8, 4, 7]), addDays(START, 7))).toEqual({
      days: 8,
      logged: 5,
      mean: 5.6,
      lowest: { day: "2026-11-05", mood: 4 },
      highest: { day: "2026-11-04", mood: 8 },
    });
  });

  it("looks back over thirty days, and never beyond the day of looking", () => {
    const long = logged(Array.from({ length: 60 }, (_, i) => (i < 10 ? 1 : i > 50 ? 10 : 6)));
    expect(plainDescription(long, addDays(START, 45))).toMatchObject({ days: 30, logged: 30, mean: 6 });
  });

  it("is absent where no mood was logged", () => {
    expect(plainDescription(logged([undefined, undefined]), START)).toBeNull();
    expect(plainDescription([], START)).toBeNull();
  });
});
