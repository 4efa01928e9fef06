import { describe, expect, it } from "vitest";
import { HELP_LINES, telHref } from "./lines";
import { HELP_COUNTRIES } from "@/lib/account/settings/choices";

describe("the help lines", () => {
  it("exist for every country that can be chosen", () => {
    for (const country of HELP_COUNTRIES) {
      expect(telHref(HELP_LINES[country].crisis)).toMatch(/^tel:\d{3,}$/);
      expect(telHref(HELP_LINES[country].emergency)).toMatch(/^tel:\d{3}$/);
    }
  });

  it("call the numbers of the safety text", () => {
    const numbers = HELP_COUNTRIES.map((country) => HELP_LINES[country].crisis);
    expect(numbers).toEqual(["113", "1813", "116 123", "988", "0800 1110111"]);
  });

  it("turn a written number into one that a phone takes", () => {
    expect(telHref("+31 (0)6-12 34 56")).toBe("tel:+316123456");
    expect(telHref("0800 1110111")).toBe("tel:08001110111");
  });
});
