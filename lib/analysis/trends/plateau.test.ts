import { describe, expect, it } from "vitest";
import { daysBetween } from "@/lib/platform/calendar/local-date";
import { dayOf, diary, findingsOfKind, grades, inputOf } from "@/tests/factories/crafted-diary";

const plateaus = (mood: (number | null)[]) => findingsOfKind("plateau", inputOf(diary({ mood })));

describe("a plateau", () => {
  it("needs twelve weeks that rule out a larger difference", () => {
    expect(plateaus(grades([83, 6]))).toEqual([]);
    const [plateau] = plateaus(grades([84, 6]));
    expect(plateau).toMatchObject({ from: dayOf(0), noticedOn: dayOf(83), until: null, channel: "mood" });
    const { bound, margin, difference } = plateau?.evidence ?? { bound: Infinity, margin: 0, difference: Infinity };
    expect(bound).toBeLessThanOrEqual(margin);
    expect(bound).toBeGreaterThan(Math.abs(difference));
    const everyDay = { loggedDays: 42, days: 42 };
    expect(plateau?.evidence).toMatchObject({ before: everyDay, now: everyDay });
  });

  it("is not reported when few days merely fail to show a difference", () => {
    const sparse = grades([84, 6]).map((grade, i) => (i % 7 < 4 ? grade : null));
    const sparser = grades([84, 6]).map((grade, i) => (i % 7 < 3 ? grade : null));
    expect(plateaus(sparse).every(({ evidence }) => evidence.bound <= evidence.margin)).toBe(true);
    expect(plateaus(sparser)).toEqual([]);
  });

  it("is not reported for two equal halves around a low", () => {
    expect(plateaus(grades([60, 7], [20, 4], [60, 7]))).toEqual([]);
  });

  it("ends when an episode opens, and begins again when half a year without it has passed", () => {
    const [plateau] = plateaus(grades([120, 7], [30, 4]));
    expect(plateau?.until).not.toBeNull();
    expect(plateau && plateau.until && plateau.until > dayOf(120)).toBe(true);
    const later = plateaus(grades([120, 7], [30, 4], [250, 7]));
    expect(later).toHaveLength(2);
    expect(later[1]?.from && later[1].from > dayOf(150)).toBe(true);
  });

  it("is said twice in a year at most", () => {
    // Gaps of four weeks end it again and again.
    const long = grades([800, 6]).map((grade, i) => (i % 120 < 28 ? null : grade));
    const days = plateaus(long).map(({ noticedOn }) => noticedOn);
    expect(days.length).toBeGreaterThan(2);
    days.slice(2).forEach((day, i) => expect(daysBetween(days[i] ?? day, day)).toBeGreaterThanOrEqual(365));
  });

  it("is not said where half of each month is lower", () => {
    const uneven = grades([400, 6]).map((grade, i) => (i % 30 < 15 ? grade - 2 : grade));
    expect(plateaus(uneven)).toEqual([]);
  });

  it("ends a week after too few days are logged to show it", () => {
    const silent = Array.from({ length: 40 }, () => null);
    const [plateau] = plateaus([...grades([100, 6]), ...silent]);
    // Half of the last six weeks is logged up to day 120; seven days later it is over.
    expect(plateau?.until).toBe(dayOf(127));
  });
});
