import { randomUUID } from "node:crypto";
import { afterEach, expect, it, vi } from "vitest";
import { deviceOf, rememberedDevice } from "@/lib/account/auth/device";
import { hidden, limiter } from "@/lib/account/auth/limiter";
import { countAttempt, countCode, countRecovery, forgiveRecovery } from "@/lib/account/auth/rate-limits";
import { changePassword } from "@/lib/account/auth/rekey";
import { askPasswordAgain, isSignedIn, signIn, tryCode } from "@/lib/account/auth/sign-in";
import { env } from "@/lib/platform/env";
import { makeSecret } from "@/lib/account/second-factor/codes";
import { secondFactors } from "@/lib/account/second-factor/store";
import { emailLookup } from "@/lib/platform/vault/server-keys";
import { makeAccount, makeEmail, OTHER_PASSWORD, PASSWORD, SIGNED_UP } from "../../factories/account";
import { describeStores } from "../../setup/stores";

afterEach(() => void vi.useRealTimers());

/** The account after 31 wrong passwords from seven addresses. */
async function besieged() {
  const account = await makeAccount();
  const deviceCookie = await rememberedDevice(undefined, account.vault.userId);
  const addresses = Array.from({ length: 7 }, () => randomUUID());
  const tried = emailLookup(account.email, env().pepper);
  for (let turn = 0; turn < 35; turn += 1) {
    await countAttempt({ account: tried, address: addresses[turn % 7] ?? "", device: null });
  }
  const right = { email: account.email, password: PASSWORD, keepSignedIn: false };
  return { ...account, addresses, deviceCookie, right };
}

describeStores("nobody locks another out", () => {
  it("security fault F6: the right password signs in after 31 wrong ones, here and from a fresh address", async () => {
    const { right, addresses, deviceCookie } = await besieged();
    const [attacked = ""] = addresses;
    expect(isSignedIn(await signIn({ ...right, address: attacked, deviceCookie }, SIGNED_UP))).toBe(true);
    expect(isSignedIn(await signIn({ ...right, address: randomUUID() }, SIGNED_UP))).toBe(true);
  });

  it("security fault F6: a browser that signed in before is not stopped by any number of strangers", async () => {
    const { email, vault } = await makeAccount();
    const deviceCookie = await rememberedDevice(undefined, vault.userId);
    await limiter("account", 300, 3600).set(hidden("x"), 310, 3600);
    const device = await deviceOf(deviceCookie, { id: vault.userId });
    expect(device).not.toBeNull();
    expect(await countAttempt({ account: "x", address: randomUUID(), device: null })).toBeGreaterThan(0);
    expect(await countAttempt({ account: "x", address: randomUUID(), device })).toBe(0);
    expect(
      isSignedIn(
        await signIn({ email, password: PASSWORD, keepSignedIn: false, address: "a", deviceCookie }, SIGNED_UP),
      ),
    ).toBe(true);
  });

  it("security fault F6: the second step of such a browser has a counter of its own too", async () => {
    const { owner, vault } = await makeAccount();
    await secondFactors.save(owner, { secret: makeSecret(), isOn: true, lastStep: null, backupCodes: [] }, SIGNED_UP);
    const deviceCookie = await rememberedDevice(undefined, vault.userId);
    const code = "000000";
    for (let turn = 0; turn < 31; turn += 1) {
      await countCode({ account: owner.userId, address: randomUUID(), device: null });
    }
    expect(await tryCode(owner, { code, address: randomUUID() }, SIGNED_UP)).toHaveProperty("waitSeconds");
    expect(await tryCode(owner, { code, address: randomUUID(), deviceCookie }, SIGNED_UP)).toBe("wrong-code");
  });

  it("security fault F6: the recovery code is limited by address, not by account", async () => {
    const [here, elsewhere] = [randomUUID(), randomUUID()];
    const waits = [];
    for (let turn = 0; turn < 25; turn += 1) waits.push(await countRecovery({ address: here, device: null }));
    expect(waits.filter((wait) => wait > 0)).not.toHaveLength(0);
    expect(await countRecovery({ address: elsewhere, device: null })).toBe(0);
    expect(await countRecovery({ address: here, device: randomUUID() })).toBe(0);
    await forgiveRecovery({ address: here, device: null });
    expect(await countRecovery({ address: here, device: null })).toBe(0);
  });

  it("security fault F6: the wait grows to a quarter of an hour, says its real length, and ends", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const from = { account: randomUUID(), address: randomUUID(), device: null };
    for (let turn = 0; turn < 5; turn += 1) expect(await countAttempt(from)).toBe(0);
    for (const seconds of [60, 120, 240, 480, 900, 900]) {
      const wait = await countAttempt(from);
      expect(wait).toBeLessThanOrEqual(seconds);
      expect(wait).toBeGreaterThan(seconds - 10);
      vi.setSystemTime(Date.now() + (wait - 1) * 1000);
      expect(await countAttempt(from), "trying too early does not make it longer").toBeLessThanOrEqual(2);
      // The free ones of the next hour would come first.
      vi.setSystemTime(Date.now() + 2000);
      await countAttempt({ ...from });
    }
  });

  it("security fault F13: 101 attempts with made-up addresses stop nobody else who comes from there", async () => {
    const { email, vault } = await makeAccount();
    const address = randomUUID();
    await limiter("address", 600, 3600).set(hidden(address), 100, 3600);
    await countAttempt({ account: makeEmail(), address, device: null });
    const session = { userId: vault.userId, sessionId: randomUUID() };
    expect(await askPasswordAgain(session, PASSWORD)).toMatchObject({ userId: vault.userId });
    expect(isSignedIn(await signIn({ email, password: PASSWORD, keepSignedIn: false, address }, SIGNED_UP))).toBe(true);
  });
});

describeStores("the cookie of a browser that signed in before", () => {
  it("tells nothing, and is worth nothing for another account", async () => {
    const [mine, theirs] = [await makeAccount(), await makeAccount()];
    const value = await rememberedDevice(undefined, mine.vault.userId);
    expect(value).toMatch(/^[\w-]{22}\.[\w-]{22}$/);
    expect(await deviceOf(value, { id: mine.vault.userId })).toBe(value.slice(0, 22));
    expect(await deviceOf(value, { id: theirs.vault.userId })).toBeNull();
    expect(await deviceOf(`${randomUUID().slice(0, 22)}.${value.slice(23)}`, { id: mine.vault.userId })).toBeNull();
    for (const other of [undefined, "", "x", `${value}.`, value.slice(0, 22), "a".repeat(5000)]) {
      expect(await deviceOf(other, { id: mine.vault.userId })).toBeNull();
    }
  });

  it("serves four accounts of one browser, and ends with a new password", async () => {
    const accounts = await Promise.all([1, 2, 3, 4, 5].map(() => makeAccount()));
    let value: string | undefined;
    for (const { vault } of accounts) value = await rememberedDevice(value, vault.userId);
    const existing = await Promise.all(accounts.map(({ vault }) => deviceOf(value, { id: vault.userId })));
    expect(existing.map(Boolean)).toEqual([false, true, true, true, true]);
    const last = accounts.at(-1);
    if (!last) throw new Error("no account");
    await changePassword(last.vault, OTHER_PASSWORD, false, SIGNED_UP);
    expect(await deviceOf(value, { id: last.vault.userId })).toBeNull();
  });
});
