import { expect, it } from "vitest";
import { addDays } from "@/lib/platform/calendar/local-date";
import { sessionEntry } from "@/tests/factories/session";
import { latestAndEarlier } from "./latest-and-earlier";
import { numberSessions } from "./rules";

const heldOn = (days: readonly string[]) =>
  numberSessions(
    days.map((day) => sessionEntry({ day })),
    4,
  );

it("shows the latest, and puts those before by month of this year and by year of earlier ones", () => {
  const days = ["2024-11-05", "2025-11-04", "2025-12-30", "2026-02-03", "2026-03-03", "2026-03-10"];
  const latestDays = Array.from({ length: 8 }, (_, index) => addDays("2026-04-07", 7 * index));
  const { latest, earlier } = latestAndEarlier(heldOn([...days, ...latestDays]), "2026-06-09");
  expect(latest.map(({ content }) => content.day)).toEqual(latestDays.toReversed());
  expect(earlier.map(({ period, sessions }) => [period, sessions.length])).toEqual([
    ["2026-03", 2],
    ["2026-02", 1],
    ["2025", 2],
    ["2024", 1],
  ]);
});

it("folds nothing away for a few more than the latest", () => {
  const all = heldOn(Array.from({ length: 12 }, (_, index) => addDays("2025-12-02", 7 * index)));
  expect(latestAndEarlier(all, "2026-06-09")).toEqual({ latest: all, earlier: [] });
});
