import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { refusedEstimate, refusedEstimateFor } from "./estimate-limits";
import { makeVault } from "@/tests/factories/vault";

describe("estimates of passwords", () => {
  beforeEach(() => vi.useFakeTimers({ now: new Date("2026-11-28T10:00:00Z") }));
  afterEach(() => vi.useRealTimers());

  it("security fault F1: one address is told after a hundred in a quarter of an hour", async () => {
    const address = randomUUID();
    const answers: unknown[] = [];
    for (let attempt = 0; attempt < 102; attempt += 1) {
      answers.push(await refusedEstimate(address));
      // Slowly enough for the limit over all addresses.
      vi.advanceTimersByTime(2_000);
    }
    expect(answers.findIndex((answer) => answer !== null)).toBe(100);
    expect(answers[100]).toEqual({ waitSeconds: expect.any(Number) });
    vi.advanceTimersByTime(15 * 60_000);
    expect(await refusedEstimate(address)).toBeNull();
  });

  it("security fault F1: all addresses together get sixty a minute, and people who are signed in have their own", async () => {
    // After the windows of the test before, whose clock ran ahead.
    vi.setSystemTime(Date.now() + 86_400_000);
    const answers = await Promise.all(Array.from({ length: 61 }, () => refusedEstimate(randomUUID())));
    expect(answers.indexOf("busy")).toBe(60);
    expect(await refusedEstimateFor(makeVault([1]).userId)).toBeNull();
    vi.advanceTimersByTime(61_000);
    expect(await refusedEstimate(randomUUID())).toBeNull();
  });
});
