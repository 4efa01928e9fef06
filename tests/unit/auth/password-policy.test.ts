import { describe, expect, it } from "vitest";
import { passwordProblem } from "@/lib/auth/password-policy";

const EMAIL = "margriet.vandenberg@example.test";

describe("a password", () => {
  it.each([
    "vier-natte-honden-zwemmen",
    "correct horse battery staple",
    "7#kQ!vn2Zp$w",
    "ééntje 🐟 fietst langs de gracht",
  ])("is accepted: %s", async (password) => {
    expect(await passwordProblem(password, [EMAIL])).toBeNull();
  });

  it.each([
    ["kort", "passwordTooShort"],
    ["elf tekens!", "passwordTooShort"],
    ["🐟🐟🐟🐟🐟🐟", "passwordTooShort"],
    [`${"lang ".repeat(26)}x`, "passwordTooLong"],
    ["é".repeat(65), "passwordTooLong"],
    ["wachtwoord123", "passwordGuessable"],
    ["goedemorgen1", "passwordGuessable"],
    ["aaaaaaaaaaaaaaaa", "passwordGuessable"],
    ["qwertyuiop12", "passwordGuessable"],
    ["keerpunt2026", "passwordGuessable"],
    ["margrietvandenberg", "passwordGuessable"],
    [EMAIL, "passwordGuessable"],
  ])("is refused: %s", async (password, problem) => {
    expect(await passwordProblem(password, [EMAIL])).toBe(problem);
  });
});
