import { describe, expect, it } from "vitest";
import { mapInTurns } from "./in-turns";

const workFor = (ms: number) => {
  const end = performance.now() + ms;
  while (performance.now() < end);
};

describe("a list in turns", () => {
  it("gives what map gives, in order", async () => {
    const items = Array.from({ length: 1_000 }, (_, index) => index);
    expect(await mapInTurns(items, (item) => item * 2)).toEqual(items.map((item) => item * 2));
    expect(await mapInTurns([], () => 1)).toEqual([]);
  });

  it("security fault F11: lets others be served while it works", async () => {
    let turnsOfOthers = 0;
    const timer = setInterval(() => (turnsOfOthers += 1), 1);
    await mapInTurns(Array.from({ length: 400 }), () => workFor(1));
    clearInterval(timer);
    expect(turnsOfOthers).toBeGreaterThan(5);
  });

  it("ends at the first error", async () => {
    const failing = mapInTurns([1, 2, 3], (item) => {
      if (item === 2) throw new RangeError("two");
      return item;
    });
    await expect(failing).rejects.toThrow("two");
  });
});
