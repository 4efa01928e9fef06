import { describe, expect, it } from "vitest";
import { formatter } from "./format";

describe("the time to wait", () => {
  it.each([
    [0.2, "over 1 seconde", "in 1 second"],
    [40, "over 40 seconden", "in 40 seconds"],
    [60, "over 1 minuut", "in 1 minute"],
    [61, "over 2 minuten", "in 2 minutes"],
    [900, "over 15 minuten", "in 15 minutes"],
    [3600, "over 60 minuten", "in 60 minutes"],
  ])("of %d seconds is never said shorter than it is", (seconds, dutch, english) => {
    expect(formatter("nl").wait(seconds)).toBe(dutch);
    expect(formatter("en").wait(seconds)).toBe(english);
  });
});
