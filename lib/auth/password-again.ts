import "server-only";
import { parseForm } from "@/lib/form-data";
import { failed, type ActionFailure } from "@/lib/result";
import type { Vault } from "@/lib/vault/vault";
import { requestAddress } from "./request-address";
import { passwordAgainSchema } from "./schema";
import { askPasswordAgain } from "./sign-in";

/** The vault that the password in a form opens once more, or what the form is answered with. */
export async function vaultByForm(
  userId: string,
  formData: FormData,
): Promise<{ ok: true; vault: Vault } | ActionFailure> {
  const form = parseForm(passwordAgainSchema, formData);
  if (!form.ok) return form;
  const vault = await askPasswordAgain(userId, form.data.password, await requestAddress());
  return typeof vault === "string" ? passwordRefused(vault, "password") : { ok: true, vault };
}

/** The answer to a password that was not taken, under the field that it was typed in. */
export function passwordRefused(code: "wrong-password" | "too-many-attempts", field: string): ActionFailure {
  return failed(code, code === "wrong-password" ? { fieldErrors: { [field]: "wrongPassword" } } : {});
}
