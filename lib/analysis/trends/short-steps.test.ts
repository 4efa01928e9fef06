import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/platform/calendar/local-date";
import { asksForHelpCard } from "@/lib/analysis/findings/order";
import { analyse, type Day, type Finding } from "./analyse";
import { isDecline, isEpisode } from "./finding";
import { METHOD, type Method } from "./method";
import { normal, randomFor } from "@/tests/bench/trends/random";
import { dayOf, diary, findingsOfKind, inputOf } from "@/tests/factories/crafted-diary";

const LASTING_DAYS = 21;

interface Step {
  seed: number;
  before: number;
  length: number;
  after: number;
  /** In grades. */
  depth: number;
  /** Standard deviation of the days around their level, in grades, before rounding. */
  noise: number;
  missing: number;
  entriesPerDay: number;
}

/** A record about a level near 7 that is `depth` lower for `length` days. Its first lower day is logged. */
function stepped({ seed, before, length, after, depth, noise, missing, entriesPerDay }: Step): Day[] {
  const random = randomFor(seed, "step", 0);
  return Array.from({ length: before + length + after }, (_, i) => {
    const isLower = i >= before && i < before + length;
    const value = 7 - (isLower ? depth : 0) + noise * normal(random);
    const isMissing = random() < missing && i !== before;
    const mood = (entry: number) => Math.min(10, Math.max(1, Math.round(value + 0.1 * entry)));
    return isMissing
      ? []
      : Array.from({ length: entriesPerDay }, (_entry, entry) => ({ day: dayOf(i), mood: mood(entry) }));
  }).flat();
}

const stepOf = (depthInNoise: number) =>
  fc
    .record({
      seed: fc.integer({ min: 0, max: 1_000_000 }),
      before: fc.integer({ min: 50, max: 120 }),
      length: fc.integer({ min: 3, max: LASTING_DAYS - 1 }),
      after: fc.integer({ min: 0, max: 30 }),
      depth: fc.constantFrom(2, 3, 4, 5, 6),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      missing: fc.double({ min: 0, max: 0.4, noNaN: true }),
      entriesPerDay: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ share, ...step }): Step => ({ ...step, noise: (share * step.depth) / depthInNoise }));

/** What is called lasting of the days from the step on; what was called so of days before it is not about the step. */
const lastingOf = (step: Step, method?: Method) =>
  analyse(inputOf(stepped(step)), method)
    .findings.filter(isDecline)
    .filter(({ lastingNoticedOn = "" }) => lastingNoticedOn >= dayOf(step.before));

describe("a step of fewer than 21 days", () => {
  it("is never called lasting when it stands out from the days around it", () => {
    fc.assert(
      fc.property(stepOf(5), (step) => {
        expect(lastingOf(step)).toEqual([]);
      }),
      { numRuns: 400, seed: 20261128 },
    );
  }, 30_000);

  it("is seldom called lasting in noisy days, and far less often than with whole windows", () => {
    const steps = fc.sample(stepOf(2), { numRuns: 400, seed: 20261128 });
    const share = (method: Method) => steps.filter((step) => lastingOf(step, method).length > 0).length / steps.length;
    expect(share(METHOD)).toBeLessThan(0.05);
    expect(share({ ...METHOD, onset: "window" })).toBeGreaterThan(0.5);
  }, 30_000);

  it("is open from its first lower day: five days of 1 after seventy of about 6", () => {
    const fiveDays = { before: 70, length: 5, after: 0, depth: 6, noise: 0.9, missing: 0, entriesPerDay: 1 };
    const records = Array.from({ length: 60 }, (_, seed) => stepped({ seed, ...fiveDays }));
    const found = records.flatMap((days) => analyse(inputOf(days)).findings.filter(({ until }) => until === null));
    const lower = found.filter(({ noticedOn, kind }) => noticedOn >= dayOf(70) && kind !== "plateau");
    expect(lower.length).toBeGreaterThan(10);
    expect(new Set(lower.map(({ kind }) => kind))).toEqual(new Set(["decline-open"]));
    expect(new Set(lower.map(({ from }) => from))).toEqual(new Set([dayOf(70)]));
    const byWindow = records.flatMap((days) => analyse(inputOf(days), { ...METHOD, onset: "window" }).findings);
    expect(byWindow.some(({ kind, from }) => kind === "lasting-low" && from < dayOf(68))).toBe(true);
  });

  it("is called lasting after 21 days and not a day before", () => {
    const usual = Array.from({ length: 70 }, (_, i) => [6, 5, 5, 6, 7, 7, 6][i % 7] ?? 6);
    const lower = Array.from({ length: 40 }, (_, i) => [2, 3, 2, 1][i % 4] ?? 2);
    const [finding] = findingsOfKind("lasting-low", inputOf(diary({ mood: [...usual, ...lower] })));
    expect(finding).toMatchObject({ from: dayOf(70), evidence: { lengthDays: 40 } });
    const lastingAfter = Number(finding?.lastingNoticedOn?.localeCompare(dayOf(70 + LASTING_DAYS - 1)));
    expect(lastingAfter).toBeGreaterThanOrEqual(0);
    expect((finding?.lastingNoticedOn ?? "") <= dayOf(70 + LASTING_DAYS + 2)).toBe(true);
  });

  it("is not called lasting because several grades fall together", () => {
    const usual = Array.from({ length: 70 }, (_, i) => [6, 5, 5, 6, 7, 7, 6][i % 7] ?? 6);
    const low = Array.from({ length: 8 }, () => 2);
    const high = Array.from({ length: 8 }, () => 9);
    const input = inputOf(
      diary({
        mood: [...usual, ...low],
        stress: [...usual.map((grade) => 11 - grade), ...high],
        sleepQuality: [...usual, ...low],
      }),
    );
    const episodes = analyse(input).findings.filter(isEpisode);
    expect(episodes.filter(({ lastingNoticedOn }) => lastingNoticedOn !== undefined)).toEqual([]);
  });
});

describe("the help card for an open low", () => {
  const helpOn = (days: Day[], today: string, method: Method) =>
    analyse({ days: days.filter(({ day }) => day <= today), sessions: [], today }, method).findings.some(
      (finding: Finding) => asksForHelpCard(finding),
    );

  it("appears no later than when whole windows were called lasting", () => {
    const steps = fc.sample(stepOf(2), { numRuns: 60, seed: 20261128 });
    let compared = 0;
    for (const step of steps) {
      const days = stepped({ ...step, after: 0, length: step.length + 10 });
      for (let i = 0; i < step.length + 10; i += 2) {
        const today = addDays(dayOf(step.before), i);
        if (!helpOn(days, today, { ...METHOD, onset: "window" })) continue;
        compared++;
        expect(helpOn(days, today, METHOD)).toBe(true);
        break;
      }
    }
    expect(compared).toBeGreaterThan(30);
  }, 30_000);
});
