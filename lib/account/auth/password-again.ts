import "server-only";
import { parseForm } from "@/lib/platform/forms/form-data";
import { failed, type ActionFailure } from "@/lib/platform/forms/result";
import { secondFactorForm } from "@/lib/account/second-factor/schema";
import { secondFactors } from "@/lib/account/second-factor/store";
import type { Vault } from "@/lib/platform/vault/vault";
import { recordAccess } from "./access-log";
import type { StoredKeysDiffer } from "./credentials";
import type { TooManyAttempts } from "./rate-limits";
import { requestSource } from "./request-source";
import type { CurrentUser } from "./require-user";
import { passwordAgainSchema } from "./schema";
import { askPasswordAgain, tryCode } from "./sign-in";

/** The vault that the password in a form opens once more, with that password; or what the form is answered with. */
export async function vaultByForm(
  user: Pick<CurrentUser, "userId" | "sessionId">,
  formData: FormData,
): Promise<{ ok: true; vault: Vault; password: string } | ActionFailure> {
  const form = parseForm(passwordAgainSchema, formData);
  if (!form.ok) return form;
  const { password } = form.data;
  const vault = await askPasswordAgain(user, password);
  return isRefused(vault) ? passwordRefused(vault, "password") : { ok: true, vault, password };
}

/**
 * The same for what a second step protects: where it is on, a code of it too. Without that, the password alone would be
 * enough to take the second step away.
 */
export async function vaultByFormAndCode(
  user: CurrentUser,
  formData: FormData,
  now: Date,
): Promise<{ ok: true; vault: Vault; password: string } | ActionFailure> {
  const again = await vaultByForm(user, formData);
  return again.ok ? ((await codeFailure(user, formData, now)) ?? again) : again;
}

/** What a form is answered that has no right code while the second step is on; null when it may go on. */
export async function codeFailure(user: CurrentUser, formData: FormData, now: Date): Promise<ActionFailure | null> {
  if (!(await secondFactors.get(user)).isOn) return null;
  const form = parseForm(secondFactorForm, formData);
  if (!form.ok) return form;
  const used = await tryCode(user, { code: form.data.code, ...(await requestSource()) }, now);
  if (typeof used === "object") return failed("too-many-attempts", used);
  if (used !== "wrong-code") return null;
  await recordAccess(user, "second-step-failed", now);
  return failed("invalid-form", { fieldErrors: { code: "secondFactor" } });
}

/** The answer to a password that was not taken, under the field that it was typed in. */
export function passwordRefused(refusal: PasswordRefusal, field: string): ActionFailure {
  if (typeof refusal === "object") return failed("too-many-attempts", refusal);
  return failed(refusal, refusal === "wrong-password" ? { fieldErrors: { [field]: "wrongPassword" } } : {});
}

/** Whether the password opened nothing. */
export function isRefused(outcome: Vault | PasswordRefusal): outcome is PasswordRefusal {
  return typeof outcome === "string" || "waitSeconds" in outcome;
}

type PasswordRefusal = "wrong-password" | TooManyAttempts | StoredKeysDiffer;
