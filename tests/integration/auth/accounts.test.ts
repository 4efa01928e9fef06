import { expect, it } from "vitest";
import { createAccount, deleteAccount, emailOf, startSession } from "@/lib/account/auth/accounts";
import { vaultForEmail, vaultForPassword } from "@/lib/account/auth/credentials";
import { confirmRecoveryCode, vaultForRecoveryCode } from "@/lib/account/auth/recovery-credentials";
import { changePassword, replaceRecoveryCode, resetPassword } from "@/lib/account/auth/rekey";
import { openSession } from "@/lib/account/auth/sessions";
import { reader } from "@/lib/platform/db/db";
import type { Vault } from "@/lib/platform/vault/vault";
import { makeAccount, makeEmail, OTHER_PASSWORD, PASSWORD, SIGNED_UP } from "../../factories/account";
import { NOW, noteInput, notes } from "../../factories/note";
import { describeStores } from "../../setup/stores";

describeStores("an account", () => {
  it("opens with its password, whatever the case of the address, and with no other", async () => {
    const { email, vault } = await makeAccount();
    expect(await vaultForEmail(` ${email.toUpperCase()}`, PASSWORD)).toEqual(vault);
    expect(await vaultForPassword(vault.userId, PASSWORD)).toEqual(vault);
    expect(await vaultForEmail(email, OTHER_PASSWORD)).toBeNull();
    expect(await vaultForEmail(email, "x".repeat(129))).toBeNull();
    expect(await vaultForEmail(makeEmail(), PASSWORD)).toBeNull();
    expect(await emailOf(vault.userId)).toBe(email);
  });

  it("exists once for an address, also when two sign up at the same moment", async () => {
    const email = makeEmail();
    const made = await Promise.all([1, 2, 3].map(() => createAccount(email, PASSWORD, SIGNED_UP)));
    const [account, ...others] = made.filter((each) => each !== null);
    expect(others).toEqual([]);
    expect(await vaultForEmail(email, PASSWORD)).toEqual(account?.vault);
    expect(await createAccount(email.toUpperCase(), OTHER_PASSWORD, SIGNED_UP)).toBeNull();
  });

  it("keeps neither the address, the password, the code nor a data key in the store", async () => {
    const { email, vault, recoveryCode, token } = await makeAccount();
    const where = { userId: vault.userId };
    const rows = [
      await reader().user.findUnique({ where: { id: vault.userId } }),
      ...(await reader().keyWrap.findMany({ where })),
      ...(await reader().session.findMany({ where })),
    ];
    const stored = Buffer.concat(rows.flatMap((row) => Object.values(row ?? {}).map(asBytes)));
    const secrets = [email, PASSWORD, token.sid, token.sk].map((text) => Buffer.from(text));
    for (const secret of [...secrets, recoveryCode, ...vault.keys.values()])
      expect(stored.includes(secret)).toBe(false);
  });

  it("cannot be opened by another account, even with rows exchanged", async () => {
    const [mine, theirs] = [await makeAccount(), await makeAccount()];
    const { id } = await saveNote(mine.vault);
    expect(await notes.get(theirs.owner, id)).toBeNull();
    const stolen = { userId: mine.vault.userId, vault: { ...theirs.vault, userId: mine.vault.userId } };
    await expect(notes.get(stolen, id)).rejects.toThrow();
    expect(await openSession({ ...theirs.token, sub: mine.token.sub }, NOW)).toBeNull();
  });

  it("after a password change opens old and new entries, with the new password and the old code", async () => {
    const { email, vault, recoveryCode } = await makeAccount();
    const before = await saveNote(vault);
    const changed = await changePassword(vault, OTHER_PASSWORD, false, NOW);
    expect(changed.vault.currentKeyId).toBe(vault.currentKeyId + 1);
    const after = await saveNote(changed.vault);
    expect(await vaultForEmail(email, PASSWORD)).toBeNull();
    for (const opened of [
      await vaultForEmail(email, OTHER_PASSWORD),
      await vaultForRecoveryCode(email, recoveryCode),
    ]) {
      expect(opened).toEqual(changed.vault);
      expect(await noteIds(opened)).toEqual([before.id, after.id].sort());
    }
    expect(await notes.get({ userId: vault.userId, vault }, after.id)).toBeNull();
  });

  it("refuses to change keys that were changed elsewhere, and loses none", async () => {
    const { email, vault, recoveryCode } = await makeAccount();
    const changed = await changePassword(vault, OTHER_PASSWORD, false, NOW);
    await expect(resetPassword(vault, PASSWORD, NOW)).rejects.toThrow("changed elsewhere");
    await expect(changePassword(vault, PASSWORD, false, NOW)).rejects.toThrow();
    await expect(replaceRecoveryCode(vault)).rejects.toThrow("changed elsewhere");
    expect(await vaultForEmail(email, OTHER_PASSWORD)).toEqual(changed.vault);
    expect(await vaultForRecoveryCode(email, recoveryCode)).toEqual(changed.vault);
  });

  it("keeps the code through two password changes", async () => {
    const { email, vault, recoveryCode } = await makeAccount();
    const once = await changePassword(vault, OTHER_PASSWORD, false, NOW);
    const twice = await changePassword(once.vault, PASSWORD, false, NOW);
    expect(await vaultForRecoveryCode(email, recoveryCode)).toEqual(twice.vault);
  });

  it("opens everything with the recovery code and then has another code and password", async () => {
    const { email, vault, recoveryCode } = await makeAccount();
    const { id } = await saveNote(vault);
    const opened = await vaultForRecoveryCode(email, recoveryCode);
    const reset = await resetPassword(opened ?? vault, OTHER_PASSWORD, NOW);
    expect(await noteIds(reset.vault)).toEqual([id]);
    expect(await vaultForRecoveryCode(email, recoveryCode)).toBeNull();
    expect(await vaultForRecoveryCode(email, reset.recoveryCode)).toEqual(reset.vault);
    expect(await vaultForEmail(email, PASSWORD)).toBeNull();
    expect(await vaultForEmail(email, OTHER_PASSWORD)).toEqual(reset.vault);
  });

  it("refuses another account's recovery code", async () => {
    const [mine, theirs] = [await makeAccount(), await makeAccount()];
    expect(await vaultForRecoveryCode(mine.email, theirs.recoveryCode)).toBeNull();
    expect(await vaultForRecoveryCode(makeEmail(), mine.recoveryCode)).toBeNull();
  });

  it("can have its recovery code replaced and confirmed", async () => {
    const { email, vault, recoveryCode, token } = await makeAccount();
    expect(await confirmRecoveryCode(vault.userId, recoveryCode)).toBe(true);
    expect((await openSession(token, SIGNED_UP))?.recoveryConfirmed).toBe(true);
    const changed = await changePassword(vault, OTHER_PASSWORD, false, SIGNED_UP);
    const code = await replaceRecoveryCode(changed.vault);
    expect(await vaultForRecoveryCode(email, recoveryCode)).toBeNull();
    expect(await vaultForRecoveryCode(email, code)).toEqual(changed.vault);
    expect((await openSession(changed.token, SIGNED_UP))?.recoveryConfirmed).toBe(false);
  });

  it("is gone with all its rows when deleted, and leaves others alone", async () => {
    const [mine, theirs] = [await makeAccount(), await makeAccount()];
    await Promise.all([saveNote(mine.vault), saveNote(theirs.vault), startSession(mine.vault, true, NOW)]);
    await deleteAccount(mine.vault.userId);
    const where = { userId: mine.vault.userId };
    const left = [
      reader().session.count({ where }),
      reader().keyWrap.count({ where }),
      reader().entry.count({ where }),
    ];
    expect(await Promise.all(left)).toEqual([0, 0, 0]);
    expect(await openSession(mine.token, SIGNED_UP)).toBeNull();
    expect(await vaultForEmail(mine.email, PASSWORD)).toBeNull();
    expect(await noteIds(theirs.vault)).toHaveLength(1);
  });
});

async function saveNote(vault: Vault) {
  const input = noteInput();
  await notes.save({ userId: vault.userId, vault }, input);
  return input;
}

async function noteIds(vault: Vault | string | null): Promise<string[]> {
  if (!vault || typeof vault === "string") return [];
  return (await notes.list({ userId: vault.userId, vault })).map((entry) => entry.id).sort();
}

function asBytes(value: unknown): Buffer {
  return value instanceof Uint8Array ? Buffer.from(value) : Buffer.from(String(value));
}
