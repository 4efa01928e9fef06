import { expect, it } from "vitest";
import { numberIn } from "./number-in";

it("reads a decimal comma as a decimal point", () => {
  expect([numberIn("6,5"), numberIn("6.5"), numberIn(" 7 ")]).toEqual([6.5, 6.5, 7]);
});

it("gives NaN for a blank text, for words and for two decimal signs", () => {
  expect([numberIn(""), numberIn("  "), numberIn("zeven"), numberIn("1.000,5")]).toEqual([NaN, NaN, NaN, NaN]);
});
