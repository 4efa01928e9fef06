import { hkdfSync, randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deriveKey } from "./derive-key";
import { keyIdOf, open, OpenError, seal } from "./envelope";
import { recordKey, recordKeys } from "./record-key";

const key = randomBytes(32);
const keys = new Map([[7, key]]);
const aad = (keyId: number) => JSON.stringify(["keerpunt1", "user", "entry", "note", 1, 1, keyId]);

describe("a sealed envelope", () => {
  it("gives back exactly what went in", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        const plain = Buffer.from(bytes);
        expect(open(keys, seal(key, 7, aad(7), plain), aad).equals(plain)).toBe(true);
      }),
    );
  });

  it("has the documented form, in steps of 256 bytes", () => {
    const sealed = seal(key, 513, "", Buffer.alloc(255));
    expect([...sealed.subarray(0, 3)]).toEqual([1, 2, 1]);
    expect(sealed.length).toBe(1 + 2 + 12 + 256 + 16);
    expect(seal(key, 513, "", Buffer.alloc(256)).length).toBe(1 + 2 + 12 + 512 + 16);
    expect(keyIdOf(sealed)).toBe(513);
  });

  it("never seals the same twice in the same way", () => {
    const many = Array.from({ length: 500 }, () => seal(key, 7, "", Buffer.from("hello")));
    expect(new Set(many.map((one) => one.toString("hex"))).size).toBe(500);
  });

  it("refuses 10,000 flipped bits", () => {
    const sealed = seal(key, 7, aad(7), randomBytes(900));
    const everyKey = new Map(Array.from({ length: 0x10000 }, (_, id) => [id, key]));
    let refused = 0;
    for (let turn = 0; turn < 10_000; turn += 1) {
      const bit = (turn * 7919) % (sealed.length * 8);
      const broken = Buffer.from(sealed);
      broken[bit >> 3] = (broken[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      if (isRefused(everyKey, broken)) refused += 1;
    }
    expect(refused).toBe(10_000);
  });

  it("refuses another place, key, length or format", () => {
    const sealed = seal(key, 7, aad(7), Buffer.from("hello"));
    expect(() => open(keys, sealed, () => aad(8))).toThrow(OpenError);
    expect(() => open(new Map([[7, randomBytes(32)]]), sealed, aad)).toThrow("refused");
    expect(() => open(new Map([[8, key]]), sealed, aad)).toThrow("unknown-key");
    expect(() => open(keys, Buffer.alloc(10), aad)).toThrow("malformed");
    for (let cut = 0; cut < sealed.length; cut += 1) {
      expect(isRefused(keys, sealed.subarray(0, cut))).toBe(true);
    }
  });

  it("refuses a key id that does not fit", () => {
    for (const id of [-1, 65_536, 1.5]) {
      expect(() => seal(key, id, "", Buffer.alloc(1))).toThrow(RangeError);
    }
  });

  it("opens a plain Uint8Array, as database clients return it", () => {
    const sealed = new Uint8Array(seal(key, 7, aad(7), Buffer.from("hello")));
    expect(open(keys, sealed, aad).toString()).toBe("hello");
  });
});

describe("derived keys", () => {
  it("agree with RFC 5869, test case 1, and with node", () => {
    const okm = "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf";
    const secret = Buffer.alloc(22, 0x0b);
    const salt = Buffer.from("000102030405060708090a0b0c", "hex");
    const info = Buffer.from("f0f1f2f3f4f5f6f7f8f9", "hex");
    expect(Buffer.from(hkdfSync("sha256", secret, salt, info, 32)).toString("hex")).toBe(okm);
    // Worked out apart from this code, from two plain HMACs: a changed label cannot go unnoticed.
    const checkInKey = "9bcf9e65da2b823b9723c46ce2abf240ce20229b79ded360bfe61df204b9378a";
    expect(recordKey(Buffer.alloc(32, 1), "check-in").toString("hex")).toBe(checkInKey);
    expect(deriveKey(secret, salt, "a").equals(deriveKey(secret, salt, "b"))).toBe(false);
  });

  it("differ by kind and by data key", () => {
    const dataKeys = new Map([
      [1, randomBytes(32)],
      [2, randomBytes(32)],
    ]);
    const all = ["check-in", "session"].flatMap((kind) => [...recordKeys(dataKeys, kind).values()]);
    expect(new Set(all.map((one) => one.toString("hex"))).size).toBe(4);
  });
});

function isRefused(among: ReadonlyMap<number, Buffer>, sealed: Buffer): boolean {
  try {
    open(among, sealed, aad);
    return false;
  } catch (error) {
    return error instanceof OpenError;
  }
}
