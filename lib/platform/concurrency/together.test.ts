import { describe, expect, it } from "vitest";
import { together } from "./together";

describe("work that runs side by side", () => {
  it("gives each result under the name of its work, whichever is ready first", async () => {
    const later = (value: string, turns: number): Promise<string> =>
      turns === 0 ? Promise.resolve(value) : Promise.resolve().then(() => later(value, turns - 1));
    const { slow, quick, count } = await together({ slow: later("slow", 9), quick: later("quick", 0), count: 3 });
    expect({ slow, quick, count }).toEqual({ slow: "slow", quick: "quick", count: 3 });
  });

  it("fails as the first that fails", async () => {
    await expect(together({ one: Promise.resolve(1), two: Promise.reject(new Error("no")) })).rejects.toThrow("no");
  });
});
