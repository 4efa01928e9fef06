import { expect, it } from "vitest";
import { vaultForEmail, vaultForPassword } from "@/lib/account/auth/credentials";
import { toColumn } from "@/lib/account/auth/bytes";
import { applyWraps, bindSecondStep, prepareWraps } from "@/lib/account/auth/password-binding";
import { factsOf } from "@/lib/account/auth/password-params";
import { vaultForRecoveryCode } from "@/lib/account/auth/recovery-credentials";
import { changePassword } from "@/lib/account/auth/rekey";
import { signIn } from "@/lib/account/auth/sign-in";
import { reader, write } from "@/lib/platform/db/db";
import { NO_SECOND_FACTOR, type SecondFactor } from "@/lib/account/second-factor/schema";
import { secondFactors } from "@/lib/account/second-factor/store";
import { openRecoveryPublicKey, sealRecoveryPublicKey } from "@/lib/platform/vault/recovery-public-key";
import { makeAccount, OTHER_PASSWORD, PASSWORD, SIGNED_UP } from "../../factories/account";
import { NOW } from "../../factories/note";
import { describeStores } from "../../setup/stores";

const TURNED_ON: SecondFactor = { secret: "MFRGGZDF", isOn: true, lastStep: null, backupCodes: [] };

const wrapsUnderPassword = (userId: string) => reader().keyWrap.findMany({ where: { userId, method: "pw" } });

/** An account whose second step is on, as its wraps vouch for. */
async function accountWithSecondStep() {
  const account = await makeAccount();
  await secondFactors.save(account.owner, TURNED_ON, SIGNED_UP);
  await bindSecondStep(account.vault, PASSWORD, true);
  return account;
}

describeStores("what the keys of an account vouch for", () => {
  it("security fault F10: an older data key cannot be made the current one by writing to the store", async () => {
    const { email, vault } = await makeAccount();
    const { vault: after } = await changePassword(vault, OTHER_PASSWORD, false, NOW);
    // Whoever once learned data key 1 seals a public key under it and names it the current one.
    const user = await reader().user.findUniqueOrThrow({ where: { id: vault.userId } });
    const recoveryKeySealed = toColumn(
      sealRecoveryPublicKey(vault, openRecoveryPublicKey(after, user.recoveryKeySealed)),
    );
    await write((tx) => tx.user.update({ where: { id: vault.userId }, data: { currentKeyId: 1, recoveryKeySealed } }));
    expect(await vaultForEmail(email, OTHER_PASSWORD)).toBe("stored-keys-differ");
    expect(await vaultForPassword(vault.userId, OTHER_PASSWORD)).toBe("stored-keys-differ");
    const attempt = { email, password: OTHER_PASSWORD, keepSignedIn: false, address: "192.0.2.10" };
    expect(await signIn(attempt, NOW)).toBe("stored-keys-differ");
  });

  it("security fault F10: a removed, added or altered wrap of the password opens nothing", async () => {
    const { email, vault } = await makeAccount();
    await changePassword(vault, OTHER_PASSWORD, false, NOW);
    const [first, second] = await wrapsUnderPassword(vault.userId);
    if (!first || !second) throw new Error("two data keys, two wraps");
    const opened = () => vaultForEmail(email, OTHER_PASSWORD);
    await write((tx) => tx.keyWrap.delete({ where: { id: first.id } }));
    expect(await opened(), "one removed").toBe("stored-keys-differ");
    const params = first.params.replace(/,"account".*/, "}");
    await write((tx) => tx.keyWrap.create({ data: { ...first, params } }));
    expect(await opened(), "without its facts").toBe("stored-keys-differ");
    await write((tx) => tx.keyWrap.update({ where: { id: first.id }, data: { params: first.params } }));
    expect(await opened(), "as it was").toMatchObject({ currentKeyId: 2 });
    await write((tx) => tx.keyWrap.deleteMany({ where: { userId: vault.userId, method: "pw" } }));
    expect(await opened(), "none left").toBe("stored-keys-differ");
  });

  it("security fault F12: a missing row of the second step refuses to open", async () => {
    const { email, vault } = await accountWithSecondStep();
    expect(await vaultForEmail(email, PASSWORD)).toEqual(vault);
    await write((tx) => tx.entry.deleteMany({ where: { userId: vault.userId, kind: "second-factor" } }));
    expect(await vaultForEmail(email, PASSWORD)).toBe("stored-keys-differ");
    const attempt = { email, password: PASSWORD, keepSignedIn: false, address: "192.0.2.11" };
    expect(await signIn(attempt, SIGNED_UP)).toBe("stored-keys-differ");
  });

  it("security fault F12: the second step stays vouched for through a new password, and ends with it off", async () => {
    const { email, vault } = await accountWithSecondStep();
    const { vault: after } = await changePassword(vault, OTHER_PASSWORD, false, NOW);
    const vouched = (await wrapsUnderPassword(vault.userId)).map(({ params }) => factsOf(params));
    expect(vouched).toEqual(Array(2).fill({ currentKeyId: 2, keyIds: [1, 2], secondStep: true }));
    await bindSecondStep(after, OTHER_PASSWORD, false);
    await secondFactors.save({ userId: vault.userId, vault: after }, NO_SECOND_FACTOR, NOW);
    expect(await vaultForEmail(email, OTHER_PASSWORD)).toEqual(after);
  });

  it("puts wraps that were prepared in place, unless the password was changed since", async () => {
    const { email, vault, owner } = await makeAccount();
    const prepared = await prepareWraps(vault, PASSWORD, true);
    expect(await vaultForEmail(email, PASSWORD), "nothing is vouched for yet").toEqual(vault);
    await secondFactors.save(owner, TURNED_ON, SIGNED_UP);
    expect(await applyWraps(vault, prepared)).toBe(true);
    expect((await wrapsUnderPassword(vault.userId)).map(({ params }) => factsOf(params)?.secondStep)).toEqual([true]);
    const { vault: after } = await changePassword(vault, OTHER_PASSWORD, false, NOW);
    expect(await applyWraps(after, prepared)).toBe(false);
    expect(await vaultForEmail(email, OTHER_PASSWORD)).toEqual(after);
  });

  it("makes older wraps vouch when the password is given, also for a second step that is on already", async () => {
    const { email, vault, owner } = await makeAccount();
    await secondFactors.save(owner, TURNED_ON, SIGNED_UP);
    await vaultForEmail(email, PASSWORD);
    const vouched = (await wrapsUnderPassword(vault.userId)).map(({ params }) => factsOf(params));
    expect(vouched).toEqual([{ currentKeyId: 1, keyIds: [1], secondStep: true }]);
  });

  it("still opens by the recovery code, which brings back an account whose wraps were spoilt", async () => {
    const { email, vault, recoveryCode } = await makeAccount();
    await write((tx) => tx.keyWrap.deleteMany({ where: { userId: vault.userId, method: "pw" } }));
    expect(await vaultForEmail(email, PASSWORD)).toBe("stored-keys-differ");
    expect(await vaultForRecoveryCode(email, recoveryCode)).toEqual(vault);
  });
});
