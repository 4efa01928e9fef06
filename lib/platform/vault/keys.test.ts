import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { boxPublicKey, openBox, sealTo } from "./box";
import { OpenError } from "./envelope";
import { makeDataKey, unwrapKey, unwrapRecovery, type WrappedKey, wrapKey, wrapKeyTo } from "./key-wrap";
import { derivePasswordKeys, isSameVerifier, passwordKeysFromRoot } from "./password-keys";
import { deriveRecoveryKeys } from "./recovery-keys";
import { openRecoveryPublicKey, sealRecoveryPublicKey } from "./recovery-public-key";
import { emailLookup, openEmail, pepperId, sealEmail } from "./server-keys";
import { sessionRowId, unwrapForSession, wrapForSession } from "./session-keys";
import { makeVault } from "@/tests/factories/vault";

const cheap = { memoryKiB: 64, passes: 1, lanes: 1 };
const pepper = Buffer.alloc(32, 9);
const salt = Buffer.alloc(16, 3);

describe("keys from a password", () => {
  it("are the same for the same password, account, salt and pepper, and for nothing else", async () => {
    const first = await derivePasswordKeys("correct horse", "user-a", salt, pepper, cheap);
    const others = await Promise.all([
      derivePasswordKeys("correct horsf", "user-a", salt, pepper, cheap),
      derivePasswordKeys("correct horse", "user-b", salt, pepper, cheap),
      derivePasswordKeys("correct horse", "user-a", Buffer.alloc(16, 4), pepper, cheap),
      derivePasswordKeys("correct horse", "user-a", salt, Buffer.alloc(32, 8), cheap),
    ]);
    const again = await derivePasswordKeys("correct horse", "user-a", salt, pepper, cheap);
    expect(isSameVerifier(first.verifierHash, again.verifierHash)).toBe(true);
    expect(first.wrappingKey.equals(again.wrappingKey)).toBe(true);
    for (const other of others) {
      expect(isSameVerifier(first.verifierHash, other.verifierHash)).toBe(false);
      expect(first.wrappingKey.equals(other.wrappingKey)).toBe(false);
    }
  });

  it("do not depend on how an accent was typed", async () => {
    const composed = await derivePasswordKeys("caf\u00e9", "user-a", salt, pepper, cheap);
    const decomposed = await derivePasswordKeys("cafe\u0301", "user-a", salt, pepper, cheap);
    expect(composed.wrappingKey.equals(decomposed.wrappingKey)).toBe(true);
  });

  it("refuse more than 128 bytes before doing any work", async () => {
    await expect(derivePasswordKeys("é".repeat(65), "user-a", salt, pepper)).rejects.toThrow(RangeError);
  });

  it("agree with values worked out apart from this code", () => {
    const keys = passwordKeysFromRoot(Buffer.alloc(32, 1), "u", pepper);
    expect(keys.wrappingKey.toString("hex")).toBe("ccf8e0b133b1655ae2b21335878fe5c3123f7ce6f3a943c07b6b431b0b91bf5d");
    expect(keys.verifierHash.toString("hex")).toBe("96d650db43e7e0472a951ef7b51f592db9daab0d11ec24a7e8a4b52c815ecf96");
  });
});

describe("a wrapped data key", () => {
  const terms = { method: "pw", salt, params: '{"kdf":"argon2id"}' } as const;
  const key = randomBytes(32);
  const dataKey = makeDataKey();
  const wrap = wrapKey(key, "user-a", terms, 2, dataKey);

  it("opens with its own key", () => {
    expect(unwrapKey(key, "user-a", wrap).equals(dataKey)).toBe(true);
  });

  it("refuses another account, method, salt, cost, key id or key", () => {
    const changed: WrappedKey[] = [
      { ...wrap, method: "rc" },
      { ...wrap, salt: Buffer.alloc(16, 4) },
      { ...wrap, params: '{"kdf":"none"}' },
      { ...wrap, keyId: 3 },
    ];
    for (const one of changed) expect(() => unwrapKey(key, "user-a", one)).toThrow(OpenError);
    expect(() => unwrapKey(key, "user-b", wrap)).toThrow(OpenError);
    expect(() => unwrapKey(randomBytes(32), "user-a", wrap)).toThrow(OpenError);
  });

  it("can be wrapped for a recovery code that is not at hand", () => {
    const recovery = deriveRecoveryKeys(randomBytes(20), "user-a", salt);
    const boxTerms = { ...terms, method: "rc-box" } as const;
    const boxed = wrapKeyTo(boxPublicKey(recovery.boxPrivateKey), "user-a", boxTerms, 2, dataKey);
    expect(unwrapRecovery(recovery, "user-a", boxed).equals(dataKey)).toBe(true);
    expect(() => unwrapRecovery(recovery, "user-b", boxed)).toThrow(OpenError);
    const other = deriveRecoveryKeys(randomBytes(20), "user-a", salt);
    expect(() => unwrapRecovery(other, "user-a", boxed)).toThrow(OpenError);
  });
});

describe("a box", () => {
  it("has the X25519 public key of RFC 7748, section 6.1", () => {
    const alice = Buffer.from("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a", "hex");
    expect(boxPublicKey(alice).toString("hex")).toBe(
      "8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a",
    );
  });

  it("opens only as a whole", () => {
    const privateKey = randomBytes(32);
    const sealed = sealTo(boxPublicKey(privateKey), 1, "aad", Buffer.from("hello"));
    expect(openBox({ privateKey, purpose: "keerpunt1/rc/box" }, sealed, 1, "aad").toString()).toBe("hello");
    for (let at = 0; at < sealed.length; at += 7) {
      const broken = Buffer.from(sealed);
      broken[at] = (broken[at] ?? 0) ^ 1;
      expect(() => openBox({ privateKey, purpose: "keerpunt1/rc/box" }, broken, 1, "aad")).toThrow();
    }
    expect(() => openBox({ privateKey, purpose: "keerpunt1/rc/box" }, sealed.subarray(0, 20), 1, "aad")).toThrow(
      OpenError,
    );
  });
});

describe("keys for a session", () => {
  const vault = makeVault([1, 2, 9], 9);
  const secret = { sid: randomBytes(16).toString("base64url"), sk: randomBytes(32).toString("base64url") };

  it("give the whole vault back", () => {
    const opened = unwrapForSession(vault.userId, secret, wrapForSession(vault, secret));
    expect(opened).toEqual(vault);
  });

  it("open nothing with another secret, id or account", () => {
    const wrapped = wrapForSession(vault, secret);
    const otherKey = { ...secret, sk: randomBytes(32).toString("base64url") };
    expect(() => unwrapForSession(vault.userId, otherKey, wrapped)).toThrow(OpenError);
    const otherId = { ...secret, sid: randomBytes(16).toString("base64url") };
    expect(() => unwrapForSession(vault.userId, otherId, wrapped)).toThrow(OpenError);
    expect(() => unwrapForSession(makeVault().userId, secret, wrapped)).toThrow(OpenError);
    expect(sessionRowId(secret.sid)).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe("what the server keeps of an address", () => {
  it("finds it again whatever its case, and opens it for its own account only", () => {
    expect(emailLookup(" Anna@Example.ORG ", pepper)).toBe(emailLookup("anna@example.org", pepper));
    expect(emailLookup("anna@example.org", pepper)).not.toBe(emailLookup("anna@example.org", salt));
    const sealed = sealEmail("Anna@Example.org", "user-a", pepper);
    expect(openEmail(sealed, "user-a", pepper)).toBe("anna@example.org");
    expect(() => openEmail(sealed, "user-b", pepper)).toThrow(OpenError);
    expect(pepperId(pepper)).toMatch(/^[0-9a-f]{8}$/);
  });
});

describe("the public key of a recovery code", () => {
  it("opens with the account's current key only", () => {
    const vault = makeVault([1, 2], 2);
    const sealed = sealRecoveryPublicKey(vault, Buffer.alloc(32, 5));
    expect(openRecoveryPublicKey(vault, sealed).equals(Buffer.alloc(32, 5))).toBe(true);
    const byOldKey = sealRecoveryPublicKey({ ...vault, currentKeyId: 1 }, Buffer.alloc(32, 6));
    expect(() => openRecoveryPublicKey(vault, byOldKey)).toThrow(OpenError);
    expect(() => openRecoveryPublicKey(makeVault([1]), sealed)).toThrow(OpenError);
  });
});
