import "server-only";
import { parseForm } from "@/lib/form-data";
import { failed, type ActionFailure } from "@/lib/result";
import type { Vault } from "@/lib/vault/vault";
import type { StoredKeysDiffer } from "./credentials";
import type { TooManyAttempts } from "./rate-limits";
import type { CurrentUser } from "./require-user";
import { passwordAgainSchema } from "./schema";
import { askPasswordAgain } from "./sign-in";

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
