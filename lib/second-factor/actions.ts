"use server";

import { redirect } from "next/navigation";
import { userAction } from "@/lib/actions";
import { recordAccess } from "@/lib/auth/access-log";
import { vaultByForm } from "@/lib/auth/password-again";
import { requestAddress } from "@/lib/auth/request-address";
import { tryCode } from "@/lib/auth/sign-in";
import { parseForm } from "@/lib/form-data";
import { failed, succeeded } from "@/lib/result";
import { hashBackupCode, makeBackupCodes, makeSecret } from "./codes";
import { NO_SECOND_FACTOR, secondFactorForm } from "./schema";
import { secondFactors } from "./store";

const ACCOUNT_PAGE = "/settings/account";

/** Makes a secret for an authenticator app; signing in asks for nothing yet. */
export const startSecondFactorAction = userAction<never>("start-second-factor", async ({ user, now }, formData) => {
  const again = await vaultByForm(user.userId, formData);
  if (!again.ok) return again;
  await secondFactors.update(
    user,
    (factor) => (factor.isOn ? factor : { ...NO_SECOND_FACTOR, secret: makeSecret() }),
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
  const turnedOn = { isOn: true, backupCodes: codes.map(hashBackupCode) };
  const used = await tryCode(user, { code, address: await requestAddress() }, now, turnedOn);
  if (used === "too-many-attempts") return failed(used, { values: { code } });
  if (used === "wrong-code") {
    return failed("invalid-form", { fieldErrors: { code: "secondFactor" }, values: { code } });
  }
  await recordAccess(user, "second-factor-on", now);
  return succeeded({ codes });
});

/** Turns it off; the app and the backup codes are of no use any more. */
export const stopSecondFactorAction = userAction<never>("stop-second-factor", async ({ user, now }, formData) => {
  const again = await vaultByForm(user.userId, formData);
  if (!again.ok) return again;
  await secondFactors.save(user, NO_SECOND_FACTOR, now);
  await recordAccess(user, "second-factor-off", now);
  redirect(ACCOUNT_PAGE);
});
