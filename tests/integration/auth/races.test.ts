import { expect, it, vi } from "vitest";
import { startSession } from "@/lib/account/auth/accounts";
import { accountForEmail, vaultForEmail } from "@/lib/account/auth/credentials";
import type * as newKeys from "@/lib/account/auth/new-keys";
import { keysForPassword } from "@/lib/account/auth/new-keys";
import { confirmRecoveryCode, vaultForRecoveryCode } from "@/lib/account/auth/recovery-credentials";
import { changePassword, replaceRecoveryCode, resetPassword } from "@/lib/account/auth/rekey";
import { openSession } from "@/lib/account/auth/sessions";
import { signIn } from "@/lib/account/auth/sign-in";
import { reader } from "@/lib/platform/db/db";
import { makeAccount, OTHER_PASSWORD, PASSWORD, SIGNED_UP } from "../../factories/account";
import { describeStores } from "../../setup/stores";

vi.mock("@/lib/account/auth/credentials", { spy: true });
vi.mock("@/lib/account/auth/new-keys", { spy: true });

describeStores("two changes of the keys at once", () => {
  it("leave one recovery code, and only that one can be confirmed", async () => {
    const { email, vault } = await makeAccount();
    const made = await Promise.allSettled([replaceRecoveryCode(vault), replaceRecoveryCode(vault)]);
    const codes = made.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
    const opened = await Promise.all(codes.map((code) => vaultForRecoveryCode(email, code)));
    expect(opened.filter((each) => each !== null)).toEqual([vault]);
    for (const [index, code] of codes.entries()) {
      expect(await confirmRecoveryCode(vault.userId, code)).toBe(opened[index] !== null);
    }
  });

  it("never confirm a code that was replaced", async () => {
    const { vault, recoveryCode, token } = await makeAccount();
    const code = await replaceRecoveryCode(vault);
    expect(await confirmRecoveryCode(vault.userId, recoveryCode)).toBe(false);
    expect((await openSession(token, SIGNED_UP))?.recoveryConfirmed).toBe(false);
    expect(await confirmRecoveryCode(vault.userId, code)).toBe(true);
    expect((await openSession(token, SIGNED_UP))?.recoveryConfirmed).toBe(true);
  });

  it.each([
    { change: "a password change", run: changePassword },
    { change: "a reset", run: resetPasswordOf },
  ])("keep a working code when it is replaced during $change", async ({ run }) => {
    const { email, vault } = await makeAccount();
    const codes: Buffer[] = [];
    const { keysForPassword: original } = await vi.importActual<typeof newKeys>("@/lib/account/auth/new-keys");
    vi.mocked(keysForPassword).mockImplementationOnce(async (...given) => {
      codes.push(await replaceRecoveryCode(vault));
      return original(...given);
    });
    await expect(run(vault, OTHER_PASSWORD, false, SIGNED_UP)).rejects.toThrow("changed elsewhere");
    const [code] = codes;
    expect(code && (await vaultForRecoveryCode(email, code))).toEqual(vault);
    expect(await vaultForEmail(email, PASSWORD)).toEqual(vault);
  });
});

describeStores("signing in while the password changes", () => {
  it("starts no session with the keys of before, and ends none that began since", async () => {
    const { vault } = await makeAccount();
    const changed = await changePassword(vault, OTHER_PASSWORD, false, SIGNED_UP);
    await expect(startSession(vault, true, SIGNED_UP)).rejects.toThrow("changed elsewhere");
    expect(await reader().session.count({ where: { userId: vault.userId } })).toBe(1);
    expect(await openSession(changed.token, SIGNED_UP)).toMatchObject({ vault: changed.vault });
  });

  it("answers as to a wrong password", async () => {
    const { email, vault } = await makeAccount();
    vi.mocked(accountForEmail).mockImplementationOnce(async () => {
      await changePassword(vault, OTHER_PASSWORD, false, SIGNED_UP);
      return { vault, hasSecondStep: false };
    });
    const attempt = { email, password: PASSWORD, keepSignedIn: true, address: "10.0.0.2" };
    expect(await signIn(attempt, SIGNED_UP)).toBe("wrong-credentials");
  });

  it("leaves no session of the old password, whichever comes first", async () => {
    const { email, vault } = await makeAccount();
    const attempt = { email, password: PASSWORD, keepSignedIn: true, address: "10.0.0.3" };
    const [signedIn] = await Promise.allSettled([
      signIn(attempt, SIGNED_UP),
      changePassword(vault, OTHER_PASSWORD, false, SIGNED_UP),
    ]);
    if (signedIn.status === "fulfilled" && typeof signedIn.value !== "string" && "token" in signedIn.value) {
      expect(await openSession(signedIn.value.token, SIGNED_UP)).toBeNull();
    }
    expect(await reader().session.count({ where: { userId: vault.userId } })).toBe(1);
  });
});

async function resetPasswordOf(...[vault, password, , now]: Parameters<typeof changePassword>) {
  return resetPassword(vault, password, now);
}
