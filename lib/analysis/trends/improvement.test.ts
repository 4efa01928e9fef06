import { describe, expect, it } from "vitest";
import { dayOf, diary, findingsOfKind, grades, inputOf, type Stretch } from "@/tests/factories/crafted-diary";

const improvements = (mood: (number | null)[]) => findingsOfKind("improvement", inputOf(diary({ mood })));
const levels = (...stretches: Stretch[]) => improvements(grades(...stretches));
const ramp = (before: number, days: number, after: number) => {
  const wiggle = [0, 1, -1, 0, 1, -1, 0];
  return Array.from({ length: before + days + after }, (_, i) => {
    return 4 + 3 * Math.min(1, Math.max(0, (i - before) / days)) + (wiggle[i % 7] ?? 0);
  });
};

describe("an improvement", () => {
  it("is open after two higher weeks, and later lasting with a shape", () => {
    const [early] = levels([60, 5], [14, 7]);
    expect(early).toMatchObject({ until: null, channel: "mood" });
    expect(early && early.from >= dayOf(50)).toBe(true);
    expect(early).not.toHaveProperty("lastingNoticedOn");
    expect(early?.evidence.shape).toBeNull();
    const [lasting] = levels([60, 5], [60, 7]);
    expect(lasting).toMatchObject({ id: early?.id, noticedOn: early?.noticedOn });
    expect(lasting?.evidence.shape?.form).toBe("sudden");
    expect(lasting?.evidence.during?.mean).toBeGreaterThan(6.5);
    expect(lasting?.evidence.reference.mean).toBeLessThan(5.5);
    expect(lasting?.evidence.noticed.difference).toBeGreaterThan(0);
  });

  it("has the day of the change when it was sudden, and none when it was gradual", () => {
    const [sudden] = levels([60, 5], [60, 7]);
    expect(sudden?.evidence.shape).toMatchObject({ form: "sudden", day: dayOf(60) });
    const [gradual] = improvements(ramp(60, 60, 40));
    const shape = gradual?.evidence.shape;
    expect(shape?.form).toBe("gradual");
    expect(shape).not.toHaveProperty("day");
    expect(shape?.lineRss).toBeLessThan(shape?.stepRss ?? 0);
  });

  it("is not reported for the recovery from a low", () => {
    expect(levels([60, 7], [14, 5], [60, 7])).toEqual([]);
    expect(levels([60, 7], [40, 4], [60, 7])).toEqual([]);
    expect(levels([300, 7], [60, 5], [200, 7])).toEqual([]);
    expect(levels([60, 7], [100, 4], [60, 7])).toEqual([]);
  });

  it("is reported for a rise out of a low that had become the usual level", () => {
    const [rise] = levels([60, 7], [200, 3], [60, 5]);
    expect(rise).toMatchObject({ until: null });
    expect(rise?.evidence.reference.mean).toBeCloseTo(3, 0);
  });

  it("is in the grades a person entered, for less stress and never for longer sleep", () => {
    const [stress, ...others] = findingsOfKind(
      "improvement",
      inputOf(diary({ stress: grades([60, 7], [60, 4]), sleepHours: grades([60, 6], [60, 9]) })),
    );
    expect(stress?.channel).toBe("stress");
    expect(stress?.evidence.reference.mean).toBeCloseTo(7, 0);
    expect(stress?.evidence.during?.mean).toBeCloseTo(4, 0);
    expect(others).toEqual([]);
  });

  it("is one finding for channels that notice it together", () => {
    const told = findingsOfKind(
      "improvement",
      inputOf(diary({ mood: grades([60, 5], [40, 7]), stress: grades([60, 7], [40, 5]) })),
    );
    expect(told).toHaveLength(1);
    expect(new Set(told[0]?.evidence.channels)).toEqual(new Set(["composite", "mood", "stress"]));
  });
});
