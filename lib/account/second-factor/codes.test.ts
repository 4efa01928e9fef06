import { generateSync } from "otplib";
import { describe, expect, it } from "vitest";
import { hashBackupCode, makeBackupCodes, makeSecret, secretAddress, redeemCode } from "./codes";
import { NO_SECOND_FACTOR, type SecondFactor } from "./schema";

// The secret and the code at 59 seconds of RFC 6238, appendix B, cut to six digits.
const RFC_SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const at = (seconds: number) => new Date(seconds * 1000);
const factor = (overrides: Partial<SecondFactor> = {}): SecondFactor => {
  return { ...NO_SECOND_FACTOR, secret: RFC_SECRET, isOn: true, ...overrides };
};
const codeAt = (seconds: number) => generateSync({ secret: RFC_SECRET, epoch: seconds });

describe("a code of the app", () => {
  it("is the one of RFC 6238", () => {
    expect(redeemCode(factor(), "287082", at(59))).toMatchObject({ by: "app", factor: { lastStep: 1 } });
    expect(redeemCode(factor(), "287 082", at(59))?.by).toBe("app");
    expect(redeemCode(factor(), "287083", at(59))).toBeNull();
  });

  it("may be of a clock that is half a minute off, and no more", () => {
    for (const late of [-30, 0, 30]) expect(redeemCode(factor(), codeAt(3_000 + late), at(3_000))?.by).toBe("app");
    for (const late of [-120, 120]) expect(redeemCode(factor(), codeAt(3_000 + late), at(3_000))).toBeNull();
  });

  it("works once, and none from before it works after it", () => {
    const used = redeemCode(factor(), codeAt(3_000), at(3_000));
    expect(used && redeemCode(used.factor, codeAt(3_000), at(3_010))).toBeNull();
    expect(used && redeemCode(used.factor, codeAt(2_970), at(3_000))).toBeNull();
    expect(used && redeemCode(used.factor, codeAt(3_030), at(3_030))?.by).toBe("app");
  });

  it("opens nothing where there is no secret", () => {
    expect(redeemCode(NO_SECOND_FACTOR, "287082", at(59))).toBeNull();
    expect(redeemCode(NO_SECOND_FACTOR, "", at(59))).toBeNull();
  });
});

describe("a backup code", () => {
  it("works once, typed in any way, and leaves the others", () => {
    const codes = makeBackupCodes();
    expect(new Set(codes).size).toBe(8);
    const [first = "", second = ""] = codes;
    const before = factor({ backupCodes: codes.map(hashBackupCode) });
    const used = redeemCode(before, first.toLowerCase().replace("-", " "), at(59));
    expect(used?.by).toBe("backup");
    expect(used?.factor.backupCodes).toHaveLength(7);
    expect(used && redeemCode(used.factor, first, at(59))).toBeNull();
    expect(used && redeemCode(used.factor, second, at(59))?.by).toBe("backup");
    expect(JSON.stringify(before)).not.toContain(first);
  });
});

describe("a secret", () => {
  it("has 20 bytes, and an address that an app reads", () => {
    expect(makeSecret()).toMatch(/^[A-Z2-7]{32}$/);
    const address = new URL(secretAddress(RFC_SECRET, "iemand@example.test"));
    expect(address.protocol + address.host).toBe("otpauth:totp");
    expect(address.searchParams.get("secret")).toBe(RFC_SECRET);
    expect(address.searchParams.get("issuer")).toBe("Keerpunt");
  });
});
