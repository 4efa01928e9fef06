import { describe, expect, it } from "vitest";
import { passwordProblem } from "./password-policy";

const EMAIL = "margriet.vandenberg@example.test";

/** Whether one of five estimates ends in its time: on a busy machine some do not, and an unbounded one never does. */
async function estimatedInTime(password: string): Promise<boolean> {
  for (let attempts = 0; attempts < 5; attempts += 1)
    if ((await passwordProblem(password, [EMAIL])) !== "busy") return true;
  return false;
}

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

  it("is as guessable when it is long and one common word is written with signs", async () => {
    expect(await passwordProblem("p4$$w0rdp4$$w0rdp4$$w0rdp4$$w0rdp4$$w0rd", [EMAIL])).toBe("passwordGuessable");
  });

  it("security fault F1: the estimate of 64 signs that can all be letters ends in its time, in another thread", async () => {
    const signs = "4@8({[<369&#!1/|0$5+7%2abcdeilostz";
    const passwords = Array.from({ length: 3 }, (_, turn) =>
      Array.from({ length: 64 }, (_, index) => signs[(index * 7 + turn * 11 + (index % 5) * turn) % signs.length]).join(
        "",
      ),
    );
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 10);
    for (const password of passwords) expect(await estimatedInTime(password)).toBe(true);
    clearInterval(timer);
    expect(turns, "the loop of this thread goes on meanwhile").toBeGreaterThan(passwords.length);
  }, 60_000);
});
