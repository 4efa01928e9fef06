import { expect, it } from "vitest";
import { toDays } from "./diary";

it("gives one day per date in the order of time, with means, and leaves absent what nobody entered", () => {
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

it("keeps a day on which only a note was written, without any measure", () => {
  expect(toDays([{ day: "2026-06-09", mood: undefined }])).toEqual([{ day: "2026-06-09" }]);
});

it("takes no zero for something absent, nor absence for zero hours", () => {
  expect(toDays([{ day: "2026-06-09", mood: 5, sleepHours: 0 }])).toEqual([
    { day: "2026-06-09", mood: 5, sleepHours: 0 },
  ]);
});
