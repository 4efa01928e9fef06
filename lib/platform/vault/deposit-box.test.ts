import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DepositedForm } from "@/lib/platform/inbox/deposit-format";
import { sealDeposit } from "@/lib/platform/inbox/seal-deposit";
import { isUserId, makeVault } from "@/tests/factories/vault";
import { inboxKey, openDeposit } from "./deposit-box";
import { OpenError } from "./envelope";
import type { Vault } from "./vault";

const recipientOf = (vault: Vault) => {
  const { keyId, publicKey } = inboxKey(vault);
  return { keyId, publicKey: Uint8Array.from(publicKey) };
};

const forms = fc.record({
  action: fc.string(),
  fields: fc.array(fc.tuple(fc.string(), fc.string({ unit: "binary" }))),
  at: fc.constant("2026-06-09T08:00:00.000Z"),
  timeZone: fc.constant("Europe/Amsterdam"),
});

const form: DepositedForm = { action: "save-check-in", fields: [["note", "x"]], at: "", timeZone: "UTC" };

/** A box as the first version of the device's code sealed it, to an account whose data key is 32 times 7. */
const FIRST_BOX =
  "pmCvwcdHqmfe505t6dtjP8F_t2kWS-dVUHs5lPB3N38BAAGtaJG88DJSnu6BLsCrGctjY8q6Guc8aNoDONTHRqf2yFYlzqmHE0Ma" +
  "8oaEGJcwL6YDqOocpC4g7IYl__rxg0c8Q-ADskxCiyOK40DEOMNP4aE8YORhyXOcYfvrW2YB1DWRwafH4Ukev882EkTOYOtmi6sn" +
  "CZ_Aj1RgeX9P6JxWETEx8n2nMoKOoLNBsqIpd-uw9HhKo_KvcsAueA4P8s31bBI4oTpx6CoSmHNl0JTLjEmvI7lVDJ-LQGbMeblP" +
  "aB_sMe4RBwXfwb2SypZMwCGGgCookQk61gqKqikAZz_Ks4SUxOo_b8ounf3dv052jSvXyGTjY85uAsgQ5R_HvdWKYBwHExoQQISI" +
  "mRriprEMHJ55o0wl4yWK-3AHdQ";

describe("a box sealed as a browser seals it", () => {
  it("opens after every update of the server", () => {
    const userId = "0d6bb6a0-6b5c-4c58-9d28-5a1a8a0f3a11";
    if (!isUserId(userId)) throw new Error("An id");
    const vault = { userId, currentKeyId: 1, keys: new Map([[1, Buffer.alloc(32, 7)]]) };
    const sealed = Buffer.from(FIRST_BOX, "base64url");
    const opened = openDeposit(vault, { id: "7c1f4a9e-3a43-4d0e-8f0a-2f7a5b0c9d21", version: 2, sealed });
    expect(JSON.parse(opened.toString())).toEqual({
      action: "save-check-in",
      fields: [
        ["mood", "6"],
        ["note", "Voor de update."],
      ],
      at: "2026-11-29T13:00:00.000Z",
      timeZone: "Europe/Amsterdam",
    });
  });

  it("gives the account back exactly what was written, and comes in steps of 256 bytes", async () => {
    const vault = makeVault([1, 2], 2);
    await fc.assert(
      fc.asyncProperty(forms, fc.uuid(), fc.integer({ min: 1, max: 1e6 }), async (written, id, version) => {
        const sealed = await sealDeposit(recipientOf(vault), { id, version }, written);
        expect(JSON.parse(openDeposit(vault, { id, version, sealed }).toString())).toEqual(
          JSON.parse(JSON.stringify(written)),
        );
        expect((sealed.length - 32 - 15 - 16) % 256).toBe(0);
      }),
      { numRuns: 100 },
    );
  });

  it("is refused when any byte, its id, its version or the account differs, or when it is cut", async () => {
    const vault = makeVault();
    const box = { id: randomUUID(), version: 3 };
    const sealed = await sealDeposit(recipientOf(vault), box, form);
    const refuses = (by: Vault, given: { id: string; version: number; sealed: Uint8Array }) => {
      expect(() => openDeposit(by, given)).toThrow(OpenError);
    };
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), (at, bits) => {
        const changed = Uint8Array.from(sealed);
        changed[at] = (changed[at] ?? 0) ^ bits;
        refuses(vault, { ...box, sealed: changed });
      }),
    );
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), (end) => refuses(vault, { ...box, sealed: sealed.slice(0, end) })),
    );
    refuses(vault, { ...box, version: 4, sealed });
    refuses(vault, { ...box, id: randomUUID(), sealed });
    refuses(makeVault(), { ...box, sealed });
    refuses({ ...vault, userId: makeVault().userId }, { ...box, sealed });
  });

  it("opens after a new password, and not with the keys of a reset that left the old ones locked", async () => {
    const before = makeVault([1]);
    const box = { id: randomUUID(), version: 1 };
    const sealed = await sealDeposit(recipientOf(before), box, form);
    const next = makeVault([2]);
    const after = { ...before, currentKeyId: 2, keys: new Map([...before.keys, ...next.keys]) };
    expect(openDeposit(after, { ...box, sealed }).length).toBeGreaterThan(0);
    expect(inboxKey(after).publicKey.equals(inboxKey(before).publicKey)).toBe(false);
    const reset = { ...before, currentKeyId: 2, keys: next.keys };
    expect(() => openDeposit(reset, { ...box, sealed })).toThrow(expect.objectContaining({ code: "unknown-key" }));
  });
});
