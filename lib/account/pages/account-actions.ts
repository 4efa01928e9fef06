"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { userAction } from "@/lib/account/actions/user-action";
import { parseForm } from "@/lib/platform/forms/form-data";
import { failed, succeeded } from "@/lib/platform/forms/result";
import { normaliseRecoveryText, recoveryCodeGroups } from "@/lib/platform/vault/recovery-code";
import { recordAccess } from "@/lib/account/auth/access-log";
import { deleteAccount, emailOf } from "@/lib/account/auth/accounts";
import { refusedEstimateFor } from "@/lib/account/auth/estimate-limits";
import { newPasswordFailure } from "@/lib/account/auth/new-password";
import { codeFailure, isRefused, passwordRefused, vaultByFormAndCode } from "@/lib/account/auth/password-again";
import { forgetRecoveryCode, setRecoveryCookie, readRecoveryCode } from "@/lib/account/auth/recovery-cookie";
import { confirmRecoveryCode } from "@/lib/account/auth/recovery-credentials";
import { changePassword, replaceRecoveryCode } from "@/lib/account/auth/rekey";
import { changePasswordSchema, confirmCodeSchema, endSessionSchema } from "@/lib/account/auth/schema";
import { clearSessionCookie, readSessionCookie, writeSessionCookie } from "@/lib/account/auth/session-cookie";
import { deleteOtherSession, deleteOtherSessions } from "@/lib/account/auth/sessions";
import { askPasswordAgain } from "@/lib/account/auth/sign-in";
import { tellAccount } from "@/lib/account/auth/tell-account";

/** Checks the group of the recovery code that was asked back. */
export const confirmRecoveryCodeAction = userAction<never>("confirm-recovery-code", async ({ user, now }, formData) => {
  const form = parseForm(confirmCodeSchema, formData);
  if (!form.ok) return form;
  const pending = await readRecoveryCode(now);
  if (!pending) return failed("not-found");
  const code = Buffer.from(pending.code, "hex");
  const groups = recoveryCodeGroups(code);
  if (normaliseRecoveryText(form.data.group) !== groups[pending.group - 1]) {
    return failed("invalid-form", { fieldErrors: { group: "recoveryGroup" }, values: { group: form.data.group } });
  }
  const isConfirmed = await confirmRecoveryCode(user.userId, code);
  await forgetRecoveryCode();
  // Replaced in another tab: the page then says that this code is gone and where to make one.
  if (!isConfirmed) return failed("not-found");
  redirect(pending.isSignUp ? "/today" : "/settings/account");
});

/** Changes the password, after a code where the second step is on; every other device is signed out. */
export const changePasswordAction = userAction("change-password", async ({ user, now }, formData) => {
  const form = parseForm(changePasswordSchema, formData);
  if (!form.ok) return form;
  const { currentPassword, newPassword } = form.data;
  const limit = await refusedEstimateFor(user.userId);
  const email = await emailOf(user.userId);
  const refused = await newPasswordFailure({ field: "newPassword", password: newPassword, email, limit });
  if (refused) return refused;
  const vault = await askPasswordAgain(user, currentPassword);
  if (isRefused(vault)) return passwordRefused(vault, "currentPassword");
  const noCode = await codeFailure(user, formData, now);
  if (noCode) return noCode;
  const { keepSignedIn } = user;
  const { token, vault: changed } = await changePassword(vault, newPassword, keepSignedIn, now);
  await writeSessionCookie(token, keepSignedIn);
  await recordAccess({ userId: changed.userId, vault: changed }, "password-changed", now);
  await tellAccount({ userId: changed.userId, vault: changed }, "password-changed");
  return succeeded(undefined);
});

/** Makes a new recovery code and shows it; the old one stops working. */
export const replaceRecoveryCodeAction = userAction<never>("replace-code", async ({ user, now }, formData) => {
  const again = await vaultByFormAndCode(user, formData, now);
  if (!again.ok) return again;
  const token = await readSessionCookie();
  if (!token) return failed("signed-out");
  const code = await replaceRecoveryCode(again.vault);
  await recordAccess(user, "recovery-code-replaced", now);
  await tellAccount(user, "recovery-code-replaced");
  await setRecoveryCookie(token, code, false, now);
  redirect("/sign-up/recovery-code");
});

/** Signs out every browser but this one. */
export const endOtherSessionsAction = userAction("end-other-sessions", async ({ user, now }) => {
  await deleteOtherSessions(user);
  await recordAccess(user, "other-sessions-ended", now);
  return succeeded(undefined);
});

/** Signs one other browser out. */
export const endSessionAction = userAction("end-session", async ({ user, now }, formData) => {
  const form = parseForm(endSessionSchema, formData);
  if (!form.ok) return form;
  await deleteOtherSession(user, form.data.device);
  await recordAccess(user, "device-signed-out", now);
  revalidatePath("/settings/account");
  return succeeded(undefined);
});

/** Deletes the account and everything in it, after the password. */
export const deleteAccountAction = userAction<never>("delete-account", async ({ user, now }, formData) => {
  const again = await vaultByFormAndCode(user, formData, now);
  if (!again.ok) return again;
  await deleteAccount(again.vault.userId);
  await clearSessionCookie();
  await forgetRecoveryCode();
  redirect("/?account=deleted");
});
