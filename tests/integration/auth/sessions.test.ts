import { expect, it } from "vitest";
import { startSession } from "@/lib/account/auth/accounts";
import { changePassword, resetPassword } from "@/lib/account/auth/rekey";
import { deleteOtherSessions, deleteSession, listSessions, openSession } from "@/lib/account/auth/sessions";
import type { SessionToken } from "@/lib/account/auth/session-token";
import { reader, write } from "@/lib/platform/db/db";
import { sessionRowId } from "@/lib/platform/vault/session-keys";
import { makeAccount, OTHER_PASSWORD, SIGNED_UP } from "../../factories/account";
import { figure, times } from "../../setup/figures";
import { describeStores } from "../../setup/stores";

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const after = (ms: number) => new Date(SIGNED_UP.getTime() + ms);

describeStores("a session", ({ provider }) => {
  it(
    "opens nothing any more after signing out, a new password or the end of the account",
    async () => {
      const rounds = times(1, 84);
      const over: SessionToken[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const { vault, token } = await makeAccount();
        const user = await openSession(token, SIGNED_UP);
        if (!user) throw new Error("a new session must open");
        const begin = async () => (await startSession(vault, true, SIGNED_UP)).token;
        const [signedOut, others] = [await begin(), [await begin(), await begin(), await begin()]];
        await deleteSession(sessionRowId(signedOut.sid));
        over.push(signedOut, ...others, token);
        const changed = await changePassword(vault, OTHER_PASSWORD, false, SIGNED_UP);
        const last = await Promise.all(
          Array.from({ length: 7 }, async () => (await startSession(changed.vault, true, SIGNED_UP)).token),
        );
        await write((tx) => tx.user.delete({ where: { id: vault.userId } }));
        over.push(...last);
      }
      const accepted = (await Promise.all(over.map((each) => openSession(each, SIGNED_UP)))).filter(Boolean).length;
      expect(accepted).toBe(0);
      figure("sessions after sign-out, new password, deletion", `${provider}: ${accepted} of ${over.length} accepted`);
    },
    times(30_000, 900_000),
  );

  it("opens the vault with the secret of its cookie only", async () => {
    const { token, vault } = await makeAccount();
    expect(await openSession(token, SIGNED_UP)).toMatchObject({ userId: vault.userId, vault });
    const other = await makeAccount();
    expect(await openSession({ ...token, sk: other.token.sk }, SIGNED_UP)).toBeNull();
    expect(await openSession({ ...token, sid: other.token.sid }, SIGNED_UP)).toBeNull();
    expect(await openSession({ ...token, sub: other.token.sub }, SIGNED_UP)).toBeNull();
  });

  it("ends after an hour without use, and is then gone", async () => {
    const { token, vault } = await makeAccount();
    expect(await openSession(token, after(60 * MINUTE_MS))).toBeNull();
    expect(await reader().session.count({ where: { userId: vault.userId } })).toBe(0);
    expect(await openSession(token, SIGNED_UP)).toBeNull();
  });

  it("goes on while it is used, for a day at most", async () => {
    const { token } = await makeAccount();
    for (let ms = 0; ms < DAY_MS; ms += 59 * MINUTE_MS) expect(await openSession(token, after(ms))).not.toBeNull();
    expect(await openSession(token, after(DAY_MS))).toBeNull();
  });

  it("lasts 30 days without use and 90 in all on a device that stays signed in", async () => {
    const { vault } = await makeAccount();
    const { token } = await startSession(vault, true, SIGNED_UP);
    for (const day of [29, 58, 87]) expect(await openSession(token, after(day * DAY_MS))).not.toBeNull();
    expect(await openSession(token, after(90 * DAY_MS))).toBeNull();
    const { token: idle } = await startSession(vault, true, SIGNED_UP);
    expect(await openSession(idle, after(30 * DAY_MS))).toBeNull();
  });

  it("notes the last visit at most once a minute", async () => {
    const { token, vault } = await makeAccount();
    const lastSeen = async () => (await listSessions(vault, SIGNED_UP))[0]?.lastSeenAt;
    await openSession(token, after(MINUTE_MS - 1));
    expect(await lastSeen()).toEqual(SIGNED_UP);
    await openSession(token, after(MINUTE_MS));
    expect(await lastSeen()).toEqual(after(MINUTE_MS));
  });

  it("shows the month and nothing finer in its row, and no row stays that is over", async () => {
    const { vault } = await makeAccount();
    const other = await startSession(vault, true, SIGNED_UP);
    await openSession(other.token, after(DAY_MS));
    const rows = await reader().session.findMany({ where: { userId: vault.userId } });
    const times = rows.flatMap((row) => [row.createdAt, row.lastSeenAt, row.expiresAt]);
    for (const time of times) expect(time.toISOString()).toMatch(/^2026-\d\d-01T00:00:00\.000Z$/);
    await startSession(vault, false, after(2 * DAY_MS));
    expect(await reader().session.count({ where: { userId: vault.userId } })).toBe(2);
  });

  it("cannot be lengthened by who writes to the store", async () => {
    const { token, vault } = await makeAccount();
    await write((tx) => tx.session.updateMany({ where: { userId: vault.userId }, data: { keepSignedIn: true } }));
    expect(await openSession(token, SIGNED_UP)).toBeNull();
    await write((tx) =>
      tx.session.updateMany({ where: { userId: vault.userId }, data: { wrapped: new Uint8Array(1) } }),
    );
    expect(await openSession(token, SIGNED_UP)).toBeNull();
    expect(await listSessions(vault, SIGNED_UP)).toEqual([]);
    const next = await startSession(vault, false, SIGNED_UP);
    expect(await openSession(next.token, SIGNED_UP)).not.toBeNull();
  });

  it("opens nothing after sign-out, password change or reset", async () => {
    const { token, vault } = await makeAccount();
    const [second, third] = [await startSession(vault, false, SIGNED_UP), await startSession(vault, true, SIGNED_UP)];
    await deleteSession((await openSession(second.token, SIGNED_UP))?.sessionId ?? "");
    expect(await openSession(second.token, SIGNED_UP)).toBeNull();
    const changed = await changePassword(vault, OTHER_PASSWORD, false, SIGNED_UP);
    for (const old of [token, third.token]) expect(await openSession(old, SIGNED_UP)).toBeNull();
    expect(await openSession(changed.token, SIGNED_UP)).not.toBeNull();
    await resetPassword(changed.vault, OTHER_PASSWORD, SIGNED_UP);
    expect(await openSession(changed.token, SIGNED_UP)).toBeNull();
  });

  it("refuses every cookie of 25 devices once the password is changed", async () => {
    const { vault } = await makeAccount();
    const devices = await Promise.all(Array.from({ length: 25 }, () => startSession(vault, true, SIGNED_UP)));
    await changePassword(vault, OTHER_PASSWORD, true, SIGNED_UP);
    const replays = await Promise.all(devices.map(({ token }) => openSession(token, SIGNED_UP)));
    expect(replays.filter((user) => user !== null)).toEqual([]);
  });

  it("can be ended from another device", async () => {
    const { token, vault } = await makeAccount();
    const other = await startSession(vault, true, SIGNED_UP);
    const user = await openSession(token, SIGNED_UP);
    if (!user) throw new Error("unreachable");
    expect((await listSessions(vault, SIGNED_UP)).map(({ id }) => id)).toContain(user.sessionId);
    await deleteOtherSessions(user);
    expect(await openSession(other.token, SIGNED_UP)).toBeNull();
    expect(await listSessions(vault, SIGNED_UP)).toHaveLength(1);
  });
});
