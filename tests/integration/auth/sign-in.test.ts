import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { listAccess } from "@/lib/account/auth/access-log";
import { hidden, limiter } from "@/lib/account/auth/limiter";
import { countAttempt, countCode, countSignUp, forgiveAttempt } from "@/lib/account/auth/rate-limits";
import { openSession } from "@/lib/account/auth/sessions";
import { askPasswordAgain, isSignedIn, signIn } from "@/lib/account/auth/sign-in";
import { reader } from "@/lib/platform/db/db";
import { makeAccount, OTHER_PASSWORD, PASSWORD, SIGNED_UP } from "../../factories/account";
import { describeStores } from "../../setup/stores";

const source = () => ({ account: randomUUID(), address: randomUUID(), device: null });

const WAIT = { waitSeconds: expect.any(Number) };

async function allowed(times: number, count: () => Promise<number>): Promise<number> {
  let allowed = 0;
  for (let turn = 0; turn < times; turn += 1) if ((await count()) === 0) allowed += 1;
  return allowed;
}

describeStores("signing in", () => {
  it("gives a session and notes it for the owner", async () => {
    const { email, owner } = await makeAccount();
    const outcome = await signIn({ email, password: PASSWORD, keepSignedIn: false, address: "10.0.0.1" }, SIGNED_UP);
    if (!isSignedIn(outcome)) throw new Error("not signed in");
    expect(await openSession(outcome.token, SIGNED_UP)).toMatchObject({ userId: owner.userId });
    expect(await listAccess(owner, "2026-06")).toEqual([{ event: "sign-in", at: SIGNED_UP.toISOString() }]);
  });

  it("refuses after five wrong passwords from one address, not from another", async () => {
    const { email, vault } = await makeAccount();
    const attempt = { email, password: OTHER_PASSWORD, keepSignedIn: false, address: randomUUID() };
    for (let turn = 0; turn < 5; turn += 1) expect(await signIn(attempt, SIGNED_UP)).toBe("wrong-credentials");
    expect(await signIn({ ...attempt, password: PASSWORD }, SIGNED_UP)).toEqual(WAIT);
    const elsewhere = await signIn({ ...attempt, password: PASSWORD, address: randomUUID() }, SIGNED_UP);
    expect(elsewhere).toMatchObject({ vault });
  });

  it("asks the password again under limits too", async () => {
    const { vault } = await makeAccount();
    const user = { userId: vault.userId, sessionId: randomUUID() };
    expect(await askPasswordAgain(user, PASSWORD)).toEqual(vault);
    for (let turn = 0; turn < 5; turn += 1) {
      expect(await askPasswordAgain(user, OTHER_PASSWORD)).toBe("wrong-password");
    }
    expect(await askPasswordAgain(user, PASSWORD)).toEqual(WAIT);
  });
});

describeStores("the limits", () => {
  it("forget an attempt that succeeded", async () => {
    const from = source();
    for (let turn = 0; turn < 40; turn += 1) {
      expect(await countAttempt(from)).toBe(0);
      await forgiveAttempt(from);
    }
  });

  it("let 300 attempts an hour at one account through, from wherever, and 30 codes", async () => {
    const { account } = source();
    await limiter("account", 300, 3600).set(hidden(account), 298, 3600);
    expect(await allowed(4, () => countAttempt({ ...source(), account }))).toBe(2);
    expect(await allowed(32, () => countCode({ ...source(), account }))).toBe(30);
  });

  it("let 600 attempts an hour from one address through", async () => {
    const { address } = source();
    await limiter("address", 600, 3600).set(hidden(address), 598, 3600);
    expect(await allowed(4, () => countAttempt({ ...source(), address }))).toBe(2);
  });

  it("count attempts that come at the same moment", async () => {
    const from = source();
    const all = await Promise.all(Array.from({ length: 12 }, () => countAttempt(from)));
    expect(all.filter((wait) => wait === 0)).toHaveLength(5);
  });

  it("keep no address in the store", async () => {
    await countSignUp("203.0.113.77");
    const rows = await reader().rateLimit.findMany();
    expect(JSON.stringify(rows)).not.toContain("203.0.113.77");
    expect(rows.length).toBeGreaterThan(0);
  });
});
