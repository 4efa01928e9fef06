import { randomUUID } from "node:crypto";
import { generateSync } from "otplib";
import { expect, it, vi } from "vitest";
import { listAccess } from "@/lib/account/auth/access-log";
import { changePassword } from "@/lib/account/auth/rekey";
import { openPendingSession, startPendingSession } from "@/lib/account/auth/pending-session";
import { listSessions, openSession } from "@/lib/account/auth/sessions";
import { isSignedIn, signIn, takeSecondStep, tryCode } from "@/lib/account/auth/sign-in";
import { hashBackupCode, makeBackupCodes, makeSecret } from "@/lib/account/second-factor/codes";
import { secondFactors, redeemSecondFactor } from "@/lib/account/second-factor/store";
import { reader } from "@/lib/platform/db/db";
import { sessionRowId } from "@/lib/platform/vault/session-keys";
import { makeAccount, OTHER_PASSWORD, PASSWORD, SIGNED_UP } from "../../factories/account";
import { describeStores } from "../../setup/stores";

const codeOf = (secret: string, now = SIGNED_UP) => generateSync({ secret, epoch: Math.floor(now.getTime() / 1000) });

/** An account whose second step is on. */
async function accountWithFactor() {
  const account = await makeAccount();
  const secret = makeSecret();
  const codes = makeBackupCodes();
  await secondFactors.save(
    account.owner,
    { secret, isOn: true, lastStep: null, backupCodes: codes.map(hashBackupCode) },
    SIGNED_UP,
  );
  const attempt = { email: account.email, password: PASSWORD, keepSignedIn: false, address: randomUUID() };
  const step = (code: string, address = randomUUID()) =>
    takeSecondStep({ vault: account.vault, keepSignedIn: false, code, address }, SIGNED_UP);
  return { ...account, secret, codes, attempt, step };
}

describeStores("signing in with a second step", () => {
  it("security fault F18: starts no session for the password alone, and tells the owner that it was given", async () => {
    const { attempt, vault } = await accountWithFactor();
    const before = await reader().session.count({ where: { userId: vault.userId } });
    expect(await signIn(attempt, SIGNED_UP)).toEqual({ secondStep: vault });
    const events = (await listAccess({ userId: vault.userId, vault }, "2026-06")).map(({ event }) => event);
    expect(events, "its owner can see that somebody has the password").toContain("second-step-asked");
    expect(await signIn({ ...attempt, password: OTHER_PASSWORD }, SIGNED_UP)).toBe("wrong-credentials");
    expect(await reader().session.count({ where: { userId: vault.userId } })).toBe(before);
  });

  it("reads the second factor once when the password is checked", async () => {
    const { attempt, vault } = await accountWithFactor();
    const reads = vi.spyOn(secondFactors, "get");
    expect(await signIn(attempt, SIGNED_UP)).toEqual({ secondStep: vault });
    expect(reads).toHaveBeenCalledTimes(1);
    reads.mockRestore();
  });

  it("starts one for the right code, and that code works once", async () => {
    const { secret, step, owner } = await accountWithFactor();
    expect(await step("000000")).toBe("wrong-code");
    const [last] = await listAccess(owner, "2026-06");
    expect(last?.event, "its owner can see that somebody has the password").toBe("second-step-failed");
    const signedIn = await step(codeOf(secret));
    if (typeof signedIn === "string" || !isSignedIn(signedIn)) throw new Error("not signed in");
    expect(await openSession(signedIn.token, SIGNED_UP)).toMatchObject({ userId: owner.userId });
    expect(await step(codeOf(secret))).toBe("wrong-code");
  });

  it("takes a backup code once, and tells its owner", async () => {
    const { codes, step, owner } = await accountWithFactor();
    const [code = ""] = codes;
    expect(await step(code)).toHaveProperty("token");
    expect(await step(code)).toBe("wrong-code");
    const events = (await listAccess(owner, "2026-06")).map(({ event }) => event);
    expect(events).toEqual(expect.arrayContaining(["backup-code-used", "sign-in"]));
  });

  it("security fault F18: what the password left opens for the second step alone, once, and for ten minutes", async () => {
    const { vault, codes, owner } = await accountWithFactor();
    const pending = await startPendingSession(vault, SIGNED_UP);
    expect(await openPendingSession(pending, SIGNED_UP)).toEqual(vault);
    expect(await openSession(pending, SIGNED_UP), "no session").toBeNull();
    const listed = await listSessions(vault, SIGNED_UP);
    expect(listed.map(({ id }) => id)).not.toContain(sessionRowId(pending.sid));
    expect(await openPendingSession(pending, new Date(SIGNED_UP.getTime() + 10 * 60_000))).toBeNull();
    const take = (code = "") =>
      takeSecondStep({ vault, pending, keepSignedIn: false, code, address: randomUUID() }, SIGNED_UP);
    expect(await take("000000")).toBe("wrong-code");
    expect(await take(codes[0])).toHaveProperty("token");
    expect(await take(codes[1]), "the same cookie with another right code").toBe("wrong-credentials");
    expect(await openPendingSession(pending, SIGNED_UP)).toBeNull();
    const again = await startPendingSession(vault, SIGNED_UP);
    await changePassword({ ...vault, userId: owner.userId }, OTHER_PASSWORD, false, SIGNED_UP);
    expect(await openPendingSession(again, SIGNED_UP)).toBeNull();
  });

  it("uses a code up for one of two that come at once", async () => {
    const { owner, secret } = await accountWithFactor();
    const both = [1, 2].map(() => redeemSecondFactor(owner, codeOf(secret), SIGNED_UP));
    expect((await Promise.all(both)).toSorted()).toEqual(["app", null]);
  });

  it("stops guessing after five codes from one address", async () => {
    const { step } = await accountWithFactor();
    const address = randomUUID();
    for (let guess = 0; guess < 5; guess += 1) expect(await step("000000", address)).toBe("wrong-code");
    expect(await step("000000", address)).toEqual({ waitSeconds: expect.any(Number) });
  });

  it("forgives the guesses before the code that turns it on", async () => {
    const { owner, secret, step } = await accountWithFactor();
    const address = randomUUID();
    for (let guess = 0; guess < 4; guess += 1) {
      expect(await tryCode(owner, { code: "000000", address }, SIGNED_UP)).toBe("wrong-code");
    }
    const turnedOn = { backupCodes: ["kept"] };
    expect(await tryCode(owner, { code: codeOf(secret), address }, SIGNED_UP, turnedOn)).toBe("app");
    expect(await secondFactors.get(owner)).toMatchObject({ isOn: true, ...turnedOn });
    for (let guess = 0; guess < 5; guess += 1) expect(await step("000000", address)).toBe("wrong-code");
  });

  it("stays on, and readable, when the password changes; who was half way in has to begin again", async () => {
    const { vault, secret, step } = await accountWithFactor();
    const changed = await changePassword(vault, OTHER_PASSWORD, false, SIGNED_UP);
    expect(await secondFactors.get({ userId: vault.userId, vault: changed.vault })).toMatchObject({
      secret,
      isOn: true,
    });
    expect(await step(codeOf(secret))).toBe("wrong-credentials");
  });
});
