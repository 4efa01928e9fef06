"use server";

import { redirect } from "next/navigation";
import { userAction } from "@/lib/account/actions/user-action";
import { recordAccess } from "@/lib/account/auth/access-log";
import { vaultByForm, vaultByFormAndCode } from "@/lib/account/auth/password-again";
import { applyWraps, bindSecondStep, prepareWraps } from "@/lib/account/auth/password-binding";
import { requestSource } from "@/lib/account/auth/request-source";
import { tryCode } from "@/lib/account/auth/sign-in";
import { tellAccount } from "@/lib/account/auth/tell-account";
import { parseForm } from "@/lib/platform/forms/form-data";
import { failed, succeeded } from "@/lib/platform/forms/result";
import { hashBackupCode, makeBackupCodes, makeSecret } from "@/lib/account/second-factor/codes";
import { NO_SECOND_FACTOR, secondFactorForm } from "@/lib/account/second-factor/schema";
import { secondFactors } from "@/lib/account/second-factor/store";

const ACCOUNT_PAGE = "/settings/account";

/** Makes a secret for an authenticator app; signing in asks for nothing yet. */
export const startSecondFactorAction = userAction<never>("start-second-factor", async ({ user, now }, formData) => {
  const again = await vaultByForm(user, formData);
  if (!again.ok) return again;
  const preparedWraps = await prepareWraps(again.vault, again.password, true);
  await secondFactors.update(
    user,
    (factor) => (factor.isOn ? factor : { ...NO_SECOND_FACTOR, secret: makeSecret(), preparedWraps }),
    now,
  );
  redirect(ACCOUNT_PAGE);
});

/** Turns it on with a first code of the app, and shows the backup codes, this once. */
export const confirmSecondFactorAction = userAction("confirm-second-factor", async ({ user, now }, formData) => {
  const form = parseForm(secondFactorForm, formData);
  if (!form.ok) return form;
  const { code } = form.data;
  const codes = makeBackupCodes();
  const { preparedWraps } = await secondFactors.get(user);
  const turnedOn = { isOn: true, backupCodes: codes.map(hashBackupCode), preparedWraps: undefined };
  const used = await tryCode(user, { code, ...(await requestSource()) }, now, turnedOn);
  if (typeof used === "object") return failed("too-many-attempts", { ...used, values: { code } });
  if (used === "wrong-code") {
    return failed("invalid-form", { fieldErrors: { code: "secondFactor" }, values: { code } });
  }
  // After the row, never before it: wraps that vouch for a second step refuse to open without one. Where the password was
  // changed meanwhile, they follow when it is given the next time.
  if (preparedWraps) await applyWraps(user.vault, preparedWraps);
  await recordAccess(user, "second-factor-on", now);
  await tellAccount(user, "second-factor-on");
  return succeeded({ codes });
});

/** Turns it off; the app and the backup codes are of no use any more. */
export const stopSecondFactorAction = userAction<never>("stop-second-factor", async ({ user, now }, formData) => {
  const again = await vaultByFormAndCode(user, formData, now);
  if (!again.ok) return again;
  // Before the row, for the same reason.
  if (!(await bindSecondStep(again.vault, again.password, false))) return failed("changed-elsewhere");
  await secondFactors.save(user, NO_SECOND_FACTOR, now);
  await recordAccess(user, "second-factor-off", now);
  await tellAccount(user, "second-factor-off");
  redirect(ACCOUNT_PAGE);
});
