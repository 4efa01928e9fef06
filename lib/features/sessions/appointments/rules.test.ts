import { expect, it } from "vitest";
import { onFreeDays, plannedDays } from "./rules";

it("falls on one day, or comes back every so many weeks", () => {
  expect(plannedDays({ day: "2026-06-09", repeat: "once", times: 8 })).toEqual(["2026-06-09"]);
  expect(plannedDays({ day: "2026-12-22", repeat: "2", times: 3 })).toEqual(["2026-12-22", "2027-01-05", "2027-01-19"]);
  expect(plannedDays({ day: "2026-06-09", repeat: "1" })).toHaveLength(8);
});

it("passes over days on which a session stands, unless it was called off", () => {
  const session = (day: string, status: "planned" | "held" | "not-held") => ({ content: { day, status } });
  const days = ["2026-06-01", "2026-06-02", "2026-06-03", "2026-06-04"].map((day) => ({ day }));
  const taken = [session("2026-06-01", "planned"), session("2026-06-02", "held"), session("2026-06-03", "not-held")];
  expect(onFreeDays(days, taken).map(({ day }) => day)).toEqual(["2026-06-03", "2026-06-04"]);
});
