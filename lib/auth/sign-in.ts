import { emailLookup } from "@/lib/vault/server-keys";
import type { Vault } from "@/lib/vault/vault";
import { env } from "@/lib/env";
import { recordAccess } from "./access-log";
import { startSession, type SignedIn } from "./accounts";
import { vaultForEmail, vaultForPassword } from "./credentials";
import { countAttempt, forgiveAttempt } from "./rate-limits";
import { KeysChangedError } from "./unchanged-keys";

export interface SignInInput {
  readonly email: string;
  readonly password: string;
  readonly keepSignedIn: boolean;
  /** Network address of the browser. */
  readonly address: string;
}

export type SignInOutcome = SignedIn | "wrong-credentials" | "too-many-attempts";

/** Signs somebody in: counts the attempt, checks the password, starts a session. */
export async function signIn(input: SignInInput, now: Date): Promise<SignInOutcome> {
  const source = { account: emailLookup(input.email, env().pepper), address: input.address };
  if (!(await countAttempt(source))) return "too-many-attempts";
  const vault = await vaultForEmail(input.email, input.password);
  if (!vault) return "wrong-credentials";
  await forgiveAttempt(source);
  try {
    const signedIn = await startSession(vault, input.keepSignedIn, now);
    await recordAccess({ userId: vault.userId, vault }, "sign-in", now);
    return signedIn;
  } catch (error) {
    // The password was changed while it was checked.
    if (error instanceof KeysChangedError) return "wrong-credentials";
    throw error;
  }
}

/** Asks the password of a signed-in person once more, under the same limits. */
export async function askPasswordAgain(
  userId: string,
  password: string,
  address: string,
): Promise<Vault | "wrong-password" | "too-many-attempts"> {
  const source = { account: userId, address };
  if (!(await countAttempt(source))) return "too-many-attempts";
  const vault = await vaultForPassword(userId, password);
  if (!vault) return "wrong-password";
  await forgiveAttempt(source);
  return vault;
}
