import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import * as current from "@/lib/analysis/trends/current";
import type { TrendInput } from "@/lib/analysis/trends/model";
import { addDays } from "@/lib/platform/calendar/local-date";
import { longDiary } from "@/tests/factories/long-diary";
import { makeVault } from "@/tests/factories/vault";
import { analyseOnce } from "./remembered-analysis";

const TODAY = "2026-06-09";
const { analyseCurrent } = current;

function ownerOf(vault = makeVault()) {
  return { userId: vault.userId, vault };
}

function inputOf(seed: number, days = 120): TrendInput {
  const record = longDiary(TODAY, days, seed).map(({ day, mood = 5, stress = 5 }) => ({ day, mood, stress }));
  return { days: record, sessions: [{ day: addDays(TODAY, -60) }, { day: addDays(TODAY, -53) }], today: TODAY };
}

afterEach(() => vi.restoreAllMocks());

describe("an analysis that is remembered", () => {
  it("is the analysis, whatever was asked before", () => {
    const owner = ownerOf();
    const changes = fc.array(fc.record({ at: fc.nat(119), mood: fc.integer({ min: 1, max: 10 }) }), { maxLength: 4 });
    fc.assert(
      fc.property(fc.nat(3), changes, fc.nat(20), (seed, changed, daysAgo) => {
        const { days, ...rest } = inputOf(seed);
        for (const { at, mood } of changed) days[at] = { day: addDays(TODAY, at - 119), mood };
        const input = { ...rest, days, today: addDays(TODAY, -daysAgo) };
        for (let time = 0; time < 2; time += 1) expect(analyseOnce(owner, input)).toEqual(analyseCurrent(input));
      }),
      { numRuns: 30 },
    );
  });

  it("is computed once for one record, and anew for another day, record or person", () => {
    const computed = vi.spyOn(current, "analyseCurrent");
    const [owner, other] = [ownerOf(), ownerOf()];
    const input = inputOf(1);
    analyseOnce(owner, input);
    analyseOnce(owner, inputOf(1));
    expect(computed).toHaveBeenCalledTimes(1);
    analyseOnce(other, input);
    analyseOnce(owner, { ...input, today: addDays(TODAY, 1) });
    analyseOnce(owner, { ...input, treatment: { start: "2026-05-01" } });
    expect(computed).toHaveBeenCalledTimes(4);
  });

  it("is not opened by another key of the same account", () => {
    const computed = vi.spyOn(current, "analyseCurrent");
    const owner = ownerOf();
    const input = inputOf(2);
    analyseOnce(owner, input);
    const stranger = { userId: owner.userId, vault: { ...makeVault(), userId: owner.userId } };
    analyseOnce(stranger, input);
    expect(computed).toHaveBeenCalledTimes(2);
  });
});
