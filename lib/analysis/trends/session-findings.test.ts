import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "./analyse";
import { normalBelow, signFlipTest } from "./sign-flip";
import { dayOf, diary, findingsOfKind, grades, inputOf } from "@/tests/factories/crafted-diary";

/** A diary with a session every `every` days from day 30 on, and `drop` on the two days after each. */
function withSessions(count: number, drop: number, every = 7) {
  const days = Array.from({ length: count }, (_, i) => 30 + i * every);
  const length = 30 + count * every + 10;
  const mood = grades([length, 6]).map((grade, i) => {
    return days.some((day) => i === day + 1 || i === day + 2) ? grade - drop : grade;
  });
  return inputOf(diary({ mood }), { sessions: days.map((day) => ({ day: dayOf(day) })) });
}

describe("a pattern around sessions", () => {
  it("is tested at eight sessions, on the day the last of their days is known", () => {
    const input = withSessions(8, 3);
    const [pattern] = findingsOfKind("post-session-pattern", input);
    const last = input.sessions.at(-1)?.day;
    expect(pattern).toMatchObject({ channel: "mood", from: dayOf(30), until: null });
    expect(pattern?.noticedOn).toBe(dayOf(30 + 7 * 7 + 6));
    expect(last).toBe(dayOf(30 + 7 * 7));
    expect(pattern?.evidence).toMatchObject({ sessionsUsed: 8, sessionsInWindow: 8, lowerSessions: 8, isExact: true });
    expect(pattern?.evidence.meanDifference).toBeLessThan(-2);
    expect(pattern?.evidence.pValue).toBe(1 / 2 ** 8);
    expect(findingsOfKind("post-session-pattern", withSessions(7, 3))).toEqual([]);
  });

  it("is not found without an effect, or when the level stays low until the next session", () => {
    expect(findingsOfKind("post-session-pattern", withSessions(16, 0))).toEqual([]);
    const falling = withSessions(8, 3);
    const sinking = falling.days.map((day, i): Day => ({ ...day, mood: (day.mood ?? 0) - i / 10 }));
    expect(findingsOfKind("post-session-pattern", { ...falling, days: sinking })).toEqual([]);
  });

  it("names the weekday when sessions and that weekday cannot be told apart", () => {
    // 2024-01-31, a Wednesday.
    expect(findingsOfKind("post-session-pattern", withSessions(8, 3))[0]?.evidence.sameWeekday).toBe(3);
    expect(findingsOfKind("post-session-pattern", withSessions(8, 4, 9))).toMatchObject([
      { evidence: { sessionsUsed: 8, sameWeekday: null } },
    ]);
  });

  it("divides its p limit among the tested channels and leaves out the composite", () => {
    const { days, sessions } = withSessions(8, 3);
    const found = (more: (i: number) => Partial<Day>) =>
      findingsOfKind(
        "post-session-pattern",
        inputOf(
          days.map((day, i) => ({ ...day, ...more(i) })),
          { sessions },
        ),
      ).length;
    const level = (i: number) => 5 + (i % 3);
    // All eight lower: p = 1/256, under a half of 1% and over a third of it.
    expect(found((i) => ({ stress: level(i) }))).toBe(1);
    expect(found((i) => ({ stress: level(i), sleepHours: level(i) }))).toBe(0);
  });

  it("ends with the first test that does not find it", () => {
    const long = withSessions(24, 0);
    const days = long.days.map((day, i): Day => {
      const isAfterEarly = long.sessions
        .slice(0, 8)
        .some((session) => [1, 2].some((d) => dayOf(i - d) === session.day));
      return isAfterEarly ? { ...day, mood: (day.mood ?? 0) - 3 } : day;
    });
    const [pattern] = findingsOfKind("post-session-pattern", { ...long, days });
    expect(pattern?.until).not.toBeNull();
  });
});

describe("a dip after one session", () => {
  it("has the drop and the day of recovery as evidence", () => {
    const dips = findingsOfKind("post-session-dip", withSessions(3, 4, 14));
    expect(dips).toHaveLength(3);
    const [dip] = dips;
    expect(dip).toMatchObject({ from: dayOf(30), noticedOn: dayOf(32), channel: "mood" });
    expect(dip?.evidence.drop).toBeGreaterThanOrEqual(dip?.evidence.threshold ?? Infinity);
    expect(dip?.evidence.recovery?.day).toBe(dip?.until);
    expect(dip?.evidence.recovery?.daysAfterSession).toBeGreaterThanOrEqual(4);
    expect(dip?.evidence.recovery?.daysAfterSession).toBeLessThanOrEqual(8);
  });

  it("is open during its week, and ends without a recovery when none was seen", () => {
    const mood = [...grades([31, 7]), ...Array.from({ length: 20 }, () => 2)];
    const sessions = [{ day: dayOf(30) }];
    const onDay = (count: number) =>
      findingsOfKind("post-session-dip", inputOf(diary({ mood: mood.slice(0, count) }), { sessions }));
    expect(onDay(32)).toEqual([]);
    expect(onDay(33)).toMatchObject([{ until: null }]);
    const [over] = onDay(51);
    expect(over?.until).toBe(dayOf(38));
    expect(over?.evidence.recovery).toBeNull();
  });

  it("recovers on the second of the first two days that reach the level", () => {
    const lowUntil = (last: number) => {
      const mood = Array.from({ length: 60 }, (_, i) => (i > 30 && i <= 30 + last ? 3 : 7));
      const [dip] = findingsOfKind("post-session-dip", inputOf(diary({ mood }), { sessions: [{ day: dayOf(30) }] }));
      return [dip?.evidence.recovery?.daysAfterSession, dip?.evidence.recovery?.mean];
    };
    expect([2, 4, 6].map(lowUntil)).toEqual([
      [4, 7],
      [6, 7],
      [8, 7],
    ]);
    expect(lowUntil(7)).toEqual([undefined, undefined]);
  });

  it("is one finding for all channels of a session", () => {
    const mood = grades([60, 7]).map((grade, i) => (i === 31 || i === 32 ? 2 : grade));
    const input = inputOf(diary({ mood, stress: mood.map((grade) => 11 - grade) }), { sessions: [{ day: dayOf(30) }] });
    const [dip, ...more] = findingsOfKind("post-session-dip", input);
    expect(dip?.evidence.channels).toEqual(["mood", "stress", "composite"]);
    expect(more).toEqual([]);
  });
});

describe("the sign-flip test", () => {
  it("counts every combination of signs for few differences", () => {
    expect(signFlipTest([-1, -1, -1])).toEqual({ p: 1 / 8, isExact: true });
    expect(signFlipTest([-1, 1]).p).toBe(3 / 4);
    expect(signFlipTest([0, 0]).p).toBe(1);
  });

  it("uses a normal approximation near the exact value for many differences", () => {
    const thirteen = [-2, -1, -3, 1, -2, -1, 0.5, -1.5, -2, 1, -1, -2.5, -1];
    const exact = signFlipTest(thirteen);
    const squares = thirteen.reduce((sum, each) => sum + each ** 2, 0);
    const sum = thirteen.reduce((total, each) => total + each, 0);
    expect(exact.isExact).toBe(true);
    expect(normalBelow(sum / Math.sqrt(squares))).toBeCloseTo(exact.p, 2);
    expect(signFlipTest([...thirteen, -1, -1]).isExact).toBe(false);
  });

  it("gives a p between 0 and 1 that falls with the differences", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 1, maxLength: 10 }), (values) => {
        const { p } = signFlipTest(values);
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(signFlipTest(values.map((value) => -Math.abs(value))).p).toBeLessThanOrEqual(p + 1e-12);
      }),
      { numRuns: 100 },
    );
  });

  it("computes the normal distribution", () => {
    expect(normalBelow(0)).toBeCloseTo(0.5, 6);
    expect(normalBelow(-1.645)).toBeCloseTo(0.04998, 4);
    expect(normalBelow(2.326)).toBeCloseTo(0.98999, 4);
  });
});
