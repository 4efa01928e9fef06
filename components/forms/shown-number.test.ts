import { expect, it } from "vitest";
import { shownNumber } from "./shown-number";

it("writes a number with the decimal sign of the language", () => {
  expect([shownNumber(6.5, "nl"), shownNumber("6,5", "en"), shownNumber("6", "nl")]).toEqual(["6,5", "6.5", "6"]);
});

it("leaves text as it is where the language would group its digits or round it, or where it is no number", () => {
  expect([
    shownNumber("6000", "nl"),
    shownNumber("0.00001", "nl"),
    shownNumber("zes", "nl"),
    shownNumber("", "nl"),
  ]).toEqual(["6000", "0.00001", "zes", ""]);
});
