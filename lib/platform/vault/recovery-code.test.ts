import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatRecoveryCode, makeRecoveryCode, parseRecoveryCode, recoveryCodeGroups } from "./recovery-code";

const codes = fc.uint8Array({ minLength: 20, maxLength: 20 }).map((bytes) => Buffer.from(bytes));

describe("a recovery code", () => {
  it("has 160 bits in 8 groups of 4, without look-alikes", () => {
    const code = makeRecoveryCode();
    expect(code).toHaveLength(20);
    const groups = recoveryCodeGroups(code);
    expect(groups).toHaveLength(8);
    for (const group of groups) expect(group).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it("comes back however it was typed", () => {
    fc.assert(
      fc.property(codes, fc.constantFrom("", " ", "-", "  ", "\u2013", "\n"), fc.boolean(), (code, between, lower) => {
        const text = recoveryCodeGroups(code).join(between);
        expect(parseRecoveryCode(lower ? text.toLowerCase() : text)?.equals(code)).toBe(true);
      }),
    );
  });

  it("reads look-alikes as what was meant", () => {
    const code = Buffer.alloc(20, 0);
    expect(parseRecoveryCode("O".repeat(32))?.equals(code)).toBe(true);
    const ones = parseRecoveryCode("1".repeat(32));
    expect(parseRecoveryCode("i".repeat(16) + "L".repeat(16))?.equals(ones ?? code)).toBe(true);
  });

  it("is null for anything else", () => {
    const text = formatRecoveryCode(makeRecoveryCode());
    for (const invalid of ["", text.slice(1), `${text}A`, `!${text.slice(1)}`, "@".repeat(32)]) {
      expect(parseRecoveryCode(invalid)).toBeNull();
    }
    fc.assert(
      fc.property(fc.string(), (any) => {
        parseRecoveryCode(any);
      }),
    );
  });

  it("refuses to write down another length", () => {
    expect(() => recoveryCodeGroups(Buffer.alloc(19))).toThrow(RangeError);
  });
});
