import { expect, it } from "vitest";
import { toDays } from "./diary";

it("merges check-ins into one day per date with means, and leaves out what was not entered", () => {
  expect(
    toDays([
      { day: "2026-06-10", mood: 6, sleepHours: 7.5 },
      { day: "2026-06-09", mood: 4, stress: 8 },
      { day: "2026-06-09", mood: 7 },
    ]),
  ).toEqual([
    { day: "2026-06-09", mood: 5.5, stress: 8 },
    { day: "2026-06-10", mood: 6, sleepHours: 7.5 },
  ]);
});

it("keeps a day that has only a note, without any measure", () => {
  expect(toDays([{ day: "2026-06-09", mood: undefined }])).toEqual([{ day: "2026-06-09" }]);
});

it("keeps zero hours apart from hours that were not entered", () => {
  expect(toDays([{ day: "2026-06-09", mood: 5, sleepHours: 0 }])).toEqual([
    { day: "2026-06-09", mood: 5, sleepHours: 0 },
  ]);
});
