import { describe, expect, it } from "vitest";
import { settingsSchema } from "@/lib/account/settings/schema";
import { forcedTheme } from "@/lib/account/settings/theme-cookie";
import { chooseTimeZone } from "./time-zone";

describe("the time zone", () => {
  it("is the person's, else the browser's, else Amsterdam", () => {
    expect(chooseTimeZone("Asia/Kathmandu", "Europe/Paris")).toBe("Asia/Kathmandu");
    expect(chooseTimeZone(undefined, "Europe/Paris")).toBe("Europe/Paris");
    expect(chooseTimeZone(undefined, "Not/AZone")).toBe("Europe/Amsterdam");
    expect(chooseTimeZone(undefined, undefined)).toBe("Europe/Amsterdam");
  });
});

describe("settings", () => {
  it("need nothing to begin with", () => {
    expect(settingsSchema.parse({})).toEqual({
      theme: "system",
      dayStartsAtHour: 4,
      helpCountry: "nl",
      helpContacts: [],
    });
  });

  it("refuse a zone that does not exist and a phone number that is none", () => {
    expect(settingsSchema.safeParse({ timeZone: "Mars/Olympus" }).success).toBe(false);
    expect(settingsSchema.safeParse({ helpContacts: [{ name: "Samira", phone: "javascript:alert(1)" }] }).success).toBe(
      false,
    );
  });

  it("force a theme only when one was chosen", () => {
    expect([forcedTheme("dark"), forcedTheme("system"), forcedTheme("neon"), forcedTheme(undefined)]).toEqual([
      "dark",
      undefined,
      undefined,
      undefined,
    ]);
  });
});
