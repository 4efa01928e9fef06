import "server-only";
import { parseForm } from "@/lib/form-data";
import { failed, type ActionFailure } from "@/lib/result";
import type { Vault } from "@/lib/vault/vault";
import type { StoredKeysDiffer } from "./credentials";
import { requestAddress } from "./request-address";
import { passwordAgainSchema } from "./schema";
import { askPasswordAgain } from "./sign-in";

/** The vault that the password in a form opens once more, with that password; or what the form is answered with. */
export async function vaultByForm(
  userId: string,
  formData: FormData,
): Promise<{ ok: true; vault: Vault; password: string } | ActionFailure> {
  const form = parseForm(passwordAgainSchema, formData);
  if (!form.ok) return form;
  const { password } = form.data;
  const vault = await askPasswordAgain(userId, password, await requestAddress());
  return typeof vault === "string" ? passwordRefused(vault, "password") : { ok: true, vault, password };
}

/** The answer to a password that was not taken, under the field that it was typed in. */
export function passwordRefused(
  code: "wrong-password" | "too-many-attempts" | StoredKeysDiffer,
  field: string,
): ActionFailure {
  return failed(code, code === "wrong-password" ? { fieldErrors: { [field]: "wrongPassword" } } : {});
}
