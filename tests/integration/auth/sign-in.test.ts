import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { listAccess } from "@/lib/auth/access-log";
import { countAttempt, countSignUp, forgiveAttempt } from "@/lib/auth/rate-limits";
import { openSession } from "@/lib/auth/sessions";
import { askPasswordAgain, signIn } from "@/lib/auth/sign-in";
import { reader } from "@/lib/db/db";
import { makeAccount, OTHER_PASSWORD, PASSWORD, SIGNED_UP } from "../../factories/account";
import { describeStores } from "../../setup/stores";

const source = () => ({ account: randomUUID(), address: randomUUID() });

describeStores("signing in", () => {
  it("gives a session and notes it for the owner", async () => {
    const { email, owner } = await makeAccount();
    const outcome = await signIn({ email, password: PASSWORD, keepSignedIn: false, address: "10.0.0.1" }, SIGNED_UP);
    if (typeof outcome === "string" || "secondStep" in outcome) throw new Error("not signed in");
    expect(await openSession(outcome.token, SIGNED_UP)).toMatchObject({ userId: owner.userId });
    expect(await listAccess(owner, "2026-06")).toEqual([{ event: "sign-in", at: SIGNED_UP.toISOString() }]);
  });

  it("refuses after five wrong passwords from one address, not from another", async () => {
    const { email, vault } = await makeAccount();
    const attempt = { email, password: OTHER_PASSWORD, keepSignedIn: false, address: randomUUID() };
    for (let turn = 0; turn < 5; turn += 1) expect(await signIn(attempt, SIGNED_UP)).toBe("wrong-credentials");
    expect(await signIn({ ...attempt, password: PASSWORD }, SIGNED_UP)).toBe("too-many-attempts");
    const elsewhere = await signIn({ ...attempt, password: PASSWORD, address: randomUUID() }, SIGNED_UP);
    expect(elsewhere).toMatchObject({ vault });
  });

  it("asks the password again under limits too", async () => {
    const { vault } = await makeAccount();
    const address = randomUUID();
    expect(await askPasswordAgain(vault.userId, PASSWORD, address)).toEqual(vault);
    for (let turn = 0; turn < 5; turn += 1) {
      expect(await askPasswordAgain(vault.userId, OTHER_PASSWORD, address)).toBe("wrong-password");
    }
    expect(await askPasswordAgain(vault.userId, PASSWORD, address)).toBe("too-many-attempts");
  });
});

describeStores("the limits", () => {
  it("forget an attempt that succeeded", async () => {
    const from = source();
    for (let turn = 0; turn < 40; turn += 1) {
      expect(await countAttempt(from)).toBe(true);
      await forgiveAttempt(from);
    }
  });

  it("let 30 attempts an hour at one account through, from wherever", async () => {
    const { account } = source();
    let allowed = 0;
    for (let turn = 0; turn < 40; turn += 1) if (await countAttempt({ account, address: randomUUID() })) allowed += 1;
    expect(allowed).toBe(30);
  });

  it("let 100 attempts an hour from one address through", async () => {
    const { address } = source();
    let allowed = 0;
    for (let turn = 0; turn < 110; turn += 1) if (await countAttempt({ account: randomUUID(), address })) allowed += 1;
    expect(allowed).toBe(100);
  });

  it("count attempts that come at the same moment", async () => {
    const from = source();
    const all = await Promise.all(Array.from({ length: 12 }, () => countAttempt(from)));
    expect(all.filter(Boolean)).toHaveLength(5);
  });

  it("keep no address in the store", async () => {
    await countSignUp("203.0.113.77");
    const rows = await reader().rateLimit.findMany();
    expect(JSON.stringify(rows)).not.toContain("203.0.113.77");
    expect(rows.length).toBeGreaterThan(0);
  });
});
