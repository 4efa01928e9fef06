import { afterEach, expect, it, vi } from "vitest";
import { Remembered } from "./remembered";

afterEach(() => vi.useRealTimers());

it("keeps the results used last, for a while", () => {
  vi.useFakeTimers();
  const remembered = new Remembered<number>(2, 1_000);
  remembered.set("a", 1);
  remembered.set("b", 2);
  expect(remembered.get("a")).toBe(1);
  remembered.set("c", 3);
  expect([remembered.get("a"), remembered.get("b"), remembered.get("c")]).toEqual([1, undefined, 3]);
  vi.advanceTimersByTime(1_001);
  expect(remembered.get("a")).toBeUndefined();
});
