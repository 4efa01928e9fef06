import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/platform/calendar/local-date";
import { asksForHelpCard } from "@/lib/analysis/findings/order";
import { analyseCurrent } from "./current";
import { dayOf, diary, grades, inputOf } from "@/tests/factories/crafted-diary";

const low = diary({ mood: grades([60, 7], [40, 3]) });
const lastDay = dayOf(99);

describe("findings that are going on now", () => {
  it("need three logged days in the last fourteen", () => {
    const { findings, isCurrent, asOf } = analyseCurrent(inputOf(low, { today: addDays(lastDay, 11) }));
    expect(isCurrent).toBe(true);
    expect(asOf).toBe(addDays(lastDay, 11));
    expect(findings.some(({ until, endUnknown }) => until === null && !endUnknown)).toBe(true);
  });

  it("end with an unknown end when fewer than three of the last fourteen days are logged", () => {
    for (const daysAfter of [12, 30, 1600]) {
      const { findings, isCurrent, asOf } = analyseCurrent(inputOf(low, { today: addDays(lastDay, daysAfter) }));
      expect({ isCurrent, asOf }).toEqual({ isCurrent: false, asOf: lastDay });
      expect(findings.filter(({ until }) => until === null)).toEqual([]);
      expect(findings.filter(asksForHelpCard)).toEqual([]);
      expect(findings.find(({ kind }) => kind === "lasting-low")).toMatchObject({ until: lastDay, endUnknown: true });
    }
  });

  it("do not stretch an old period to the first entry after years", () => {
    const today = "2026-11-28";
    const { findings, isCurrent, asOf } = analyseCurrent(inputOf([...low, { day: today, mood: 6 }], { today }));
    expect({ isCurrent, asOf }).toEqual({ isCurrent: false, asOf: today });
    expect(findings.find(({ kind }) => kind === "lasting-low")).toMatchObject({ until: lastDay, endUnknown: true });
  });

  it("count a day once for several rows, and not at all without a value", () => {
    const today = dayOf(13);
    const rows = [
      { day: dayOf(13), mood: 5 },
      { day: dayOf(13), mood: 6 },
      { day: dayOf(12) },
      { day: dayOf(1), mood: 5 },
    ];
    expect(analyseCurrent(inputOf(rows, { today })).isCurrent).toBe(false);
    expect(analyseCurrent(inputOf([...rows, { day: dayOf(0), stress: 4 }], { today })).isCurrent).toBe(true);
    expect(analyseCurrent(inputOf([], { today }))).toMatchObject({ isCurrent: false, asOf: today, findings: [] });
  });

  it("are never open when fewer than three of the last fourteen days are logged", () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 30, maxLength: 120 }),
        fc.integer({ min: 0, max: 60 }),
        (log, gap) => {
          const days = log.flatMap((isLogged, i) => (isLogged ? [{ day: dayOf(i), mood: i < 60 ? 7 : 2 }] : []));
          const today = addDays(dayOf(log.length - 1), gap);
          const logged = days.filter(({ day }) => day > addDays(today, -14)).length;
          const { findings, isCurrent } = analyseCurrent(inputOf(days, { today }));
          expect(isCurrent).toBe(logged >= 3);
          if (!isCurrent) expect(findings.every(({ until }) => until !== null)).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });
});
