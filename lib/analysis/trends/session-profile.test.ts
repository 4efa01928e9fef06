import { describe, expect, it } from "vitest";
import { profileModel } from "@/lib/analysis/charts/session-profile";
import { sessionProfile } from "./session-profile";
import { dayOf, diary } from "@/tests/factories/crafted-diary";

/** Ten weeks at 6, with 4 on the day after each weekly session and 5 the day after that. */
const sessions = Array.from({ length: 9 }, (_, i) => ({ day: dayOf(7 + i * 7) }));
const mood = Array.from({ length: 77 }, (_, i) => (i < 7 || i > 66 ? 6 : i % 7 === 1 ? 4 : i % 7 === 2 ? 5 : 6));
const days = diary({ mood });
const at = (profile: ReturnType<typeof sessionProfile>, offset: number) =>
  profile.days.find((day) => day.offset === offset);

describe("the profile of the days around sessions", () => {
  it("holds differences from each session's own days before, with the number of sessions", () => {
    const profile = sessionProfile("mood", days, sessions);
    expect(profile.usable).toBe(9);
    expect(profile.days.map(({ offset }) => offset)).toEqual([-3, -2, -1, 0, 1, 2, 3, 4, 5, 6]);
    expect(at(profile, 1)).toMatchObject({ mean: -2, low: -2, high: -2, n: 9 });
    expect(at(profile, 2)?.mean).toBe(-1);
    expect(at(profile, 5)?.mean).toBe(0);
  });

  it("leaves out sessions without a day before or after, and days that were not logged", () => {
    const sparse = days.filter(({ day }) => day !== dayOf(8) && day !== dayOf(9) && day !== dayOf(17));
    const profile = sessionProfile("mood", sparse, sessions);
    expect(profile.usable).toBe(8);
    expect(at(profile, 3)?.n).toBe(7);
  });

  it("has a wider band for fewer sessions, and none for one", () => {
    const uneven = days.map((day, i) => ({
      ...day,
      mood: (day.mood ?? 0) + (i % 14 < 7 ? 1 : 0) * (i % 7 === 4 ? 2 : 0),
    }));
    const width = (count: number) => {
      const day = at(sessionProfile("mood", uneven, sessions.slice(0, count)), 4);
      return day?.low === null || day?.low === undefined || day.high === null ? null : day.high - day.low;
    };
    expect(width(1)).toBeNull();
    expect(Number(width(4))).toBeGreaterThan(Number(width(8)));
  });

  it("uses the last sixteen sessions, each day once", () => {
    const many = Array.from({ length: 30 }, (_, i) => ({ day: dayOf(5 + 2 * i) }));
    expect(sessionProfile("mood", days, [...many, ...many]).usable).toBe(16);
    expect(sessionProfile("stress", days, sessions)).toMatchObject({ usable: 0 });
  });
});

describe("the drawing of a session profile", () => {
  it("keeps every point and band inside the panel, and the session on its day", () => {
    const profile = sessionProfile("mood", days, sessions);
    const model = profileModel(profile);
    expect(model.points).toHaveLength(10);
    for (const { x, y } of model.points) {
      expect(x >= model.left && x <= model.right && y > 0 && y < model.height - 30).toBe(true);
    }
    expect(model.session.x).toBe(model.ticks[3]?.x);
    expect(model.grid.map(({ value }) => value)).toEqual([2, 0, -2]);
  });

  it("draws nothing without days", () => {
    const model = profileModel(sessionProfile("stress", days, sessions));
    expect(model).toMatchObject({ line: "", band: "", points: [] });
  });
});
