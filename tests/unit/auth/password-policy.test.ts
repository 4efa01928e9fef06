import { describe, expect, it } from "vitest";
import { passwordScore } from "@/lib/auth/password-estimator";
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

  it("is as guessable when it is long and one common word is written with signs", async () => {
    expect(await passwordProblem("p4$$w0rdp4$$w0rdp4$$w0rdp4$$w0rdp4$$w0rd", [EMAIL])).toBe("passwordGuessable");
  });

  it("security fault F1: the estimate of 64 signs that can all be letters is short, and made in another thread", async () => {
    const signs = "4@8({[<369&#!1/|0$5+7%2abcdeilostz";
    const passwords = Array.from({ length: 3 }, (_, turn) =>
      Array.from({ length: 64 }, (_, index) => signs[(index * 7 + turn * 11 + (index % 5) * turn) % signs.length]).join(
        "",
      ),
    );
    let longestPauseMs = 0;
    let last = performance.now();
    const timer = setInterval(() => {
      longestPauseMs = Math.max(longestPauseMs, performance.now() - last);
      last = performance.now();
    }, 10);
    for (const password of passwords) expect(await passwordProblem(password, [EMAIL])).not.toBe("busy");
    clearInterval(timer);
    expect(longestPauseMs).toBeLessThan(1_000);
    // CPU time of this thread, whatever else the machine does.
    const began = process.cpuUsage();
    for (const password of passwords) passwordScore(password, [EMAIL]);
    expect(process.cpuUsage(began).user / 1000 / passwords.length).toBeLessThan(600);
  }, 60_000);
});
