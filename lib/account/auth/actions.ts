"use server";

import { redirect } from "next/navigation";
import { publicAction } from "@/lib/platform/actions/public-action";
import { parseForm, valuesOf } from "@/lib/platform/forms/form-data";
import { failed, type ActionFailure } from "@/lib/platform/forms/result";
import { parseRecoveryCode } from "@/lib/platform/vault/recovery-code";
import { secondFactorForm } from "@/lib/account/second-factor/schema";
import { emailLookup } from "@/lib/platform/vault/server-keys";
import { env } from "@/lib/platform/env";
import type { JournalOwner } from "@/lib/platform/journal/entry";
import { recordAccess } from "./access-log";
import { createAccount, type SignedIn, type SignedInWithCode } from "./accounts";
import { refusedEstimate } from "./estimate-limits";
import { newPasswordFailure } from "./new-password";
import { safeNextPath } from "./next-path";
import { deviceOf } from "./device";
import { countRecovery, countSignUp, forgiveRecovery } from "./rate-limits";
import { setRecoveryCookie } from "./recovery-cookie";
import { vaultForRecoveryCode } from "./recovery-credentials";
import { resetPassword } from "./rekey";
import { requestAddress } from "./request-address";
import { requestSource } from "./request-source";
import { recoverSchema, signInSchema, signUpSchema } from "./schema";
import { writeSessionCookie } from "./session-cookie";
import { forgetPendingSignIn, setPendingSignIn, readPendingSignIn } from "./second-step-cookie";
import { tellAccount, tellOfNewDevice } from "./tell-account";
import { signIn, takeSecondStep, type SignInFailure, type SignInOutcome } from "./sign-in";

/** Makes an account, signs it in, and goes on to its recovery code. */
export const signUpAction = publicAction<never>("sign-up", async (formData) => {
  const form = parseForm(signUpSchema, formData);
  if (!form.ok) return form;
  const { email, password } = form.data;
  const values = valuesOf(formData);
  const address = await requestAddress();
  const limit = await refusedEstimate(address);
  const refused = await newPasswordFailure({ field: "password", password, email, limit });
  if (refused) return { ...refused, values };
  const waitSeconds = await countSignUp(address);
  if (waitSeconds > 0) return failed("too-many-attempts", { waitSeconds, values });
  const now = new Date();
  const account = await createAccount(email, password, now);
  if (!account) return failed("email-taken", { values });
  await recordAccess({ userId: account.vault.userId, vault: account.vault }, "sign-up", now);
  return showRecoveryCode(account, true, now);
});

/** Signs somebody in and goes where they were going. */
export const signInAction = publicAction<never>("sign-in", async (formData) => {
  const form = parseForm(signInSchema, formData);
  if (!form.ok) return form;
  const { email, password, keepSignedIn, next } = form.data;
  const now = new Date();
  const source = await requestSource();
  const outcome = await signIn({ email, password, keepSignedIn, ...source }, now);
  if (isFailure(outcome)) return refused(outcome, formData);
  if ("secondStep" in outcome) {
    await setPendingSignIn({ vault: outcome.secondStep, keepSignedIn, next: safeNextPath(next) }, now);
    redirect("/sign-in/code");
  }
  await tellOfNewDevice(ownerOf(outcome), source.deviceCookie);
  await writeSessionCookie(outcome.token, keepSignedIn);
  redirect(safeNextPath(next));
});

/** The second step of signing in, for whoever turned it on. */
export const secondStepAction = publicAction<never>("second-step", async (formData) => {
  const form = parseForm(secondFactorForm, formData);
  if (!form.ok) return form;
  const now = new Date();
  const pending = await readPendingSignIn(now);
  // It took too long: the password is asked again.
  if (!pending) redirect("/sign-in");
  const { keepSignedIn, next } = pending;
  const step = { ...pending, code: form.data.code, ...(await requestSource()) };
  const outcome = await takeSecondStep(step, now);
  if (outcome === "wrong-code") {
    return failed("invalid-form", { fieldErrors: { code: "secondFactor" }, values: valuesOf(formData) });
  }
  if (isFailure(outcome)) return refused(outcome, formData);
  await forgetPendingSignIn();
  await tellOfNewDevice(ownerOf(outcome), step.deviceCookie);
  await writeSessionCookie(outcome.token, keepSignedIn);
  redirect(safeNextPath(next));
});

/** Sets a new password with the recovery code, and goes on to the new code. */
export const recoverAction = publicAction<never>("recover", async (formData) => {
  const form = parseForm(recoverSchema, formData);
  if (!form.ok) return form;
  const { email, recoveryCode, newPassword } = form.data;
  const values = valuesOf(formData);
  const code = parseRecoveryCode(recoveryCode);
  if (!code) return failed("invalid-form", { fieldErrors: { recoveryCode: "recoveryCode" }, values });
  const { address, deviceCookie } = await requestSource();
  const source = { address, device: await deviceOf(deviceCookie, { emailLookup: emailLookup(email, env().pepper) }) };
  const waitSeconds = await countRecovery(source);
  if (waitSeconds > 0) return failed("too-many-attempts", { waitSeconds, values });
  const limit = await refusedEstimate(source.device ?? address);
  const refused = await newPasswordFailure({ field: "newPassword", password: newPassword, email, limit });
  if (refused) return { ...refused, values };
  const vault = await vaultForRecoveryCode(email, code);
  if (!vault) return failed("wrong-recovery-code", { values });
  await forgiveRecovery(source);
  const now = new Date();
  const account = await resetPassword(vault, newPassword, now);
  await recordAccess({ userId: account.vault.userId, vault: account.vault }, "password-reset", now);
  await tellAccount(ownerOf(account), "password-reset");
  return showRecoveryCode(account, false, now);
});

function ownerOf({ vault }: SignedIn): JournalOwner {
  return { userId: vault.userId, vault };
}

function isFailure(outcome: SignInOutcome): outcome is SignInFailure {
  return typeof outcome === "string" || "waitSeconds" in outcome;
}

function refused(failure: SignInFailure, formData: FormData): ActionFailure {
  const values = valuesOf(formData);
  return typeof failure === "string"
    ? failed(failure, { values })
    : failed("too-many-attempts", { ...failure, values });
}

async function showRecoveryCode(account: SignedInWithCode, isSignUp: boolean, now: Date): Promise<never> {
  await writeSessionCookie(account.token, false);
  await setRecoveryCookie(account.token, account.recoveryCode, isSignUp, now);
  redirect("/sign-up/recovery-code");
}
