import { emailLookup } from "@/lib/vault/server-keys";
import type { Vault } from "@/lib/vault/vault";
import { env } from "@/lib/env";
import type { JournalOwner } from "@/lib/journal/entry";
import type { RedeemedBy } from "@/lib/second-factor/codes";
import type { SecondFactor } from "@/lib/second-factor/schema";
import { secondFactors, redeemSecondFactor } from "@/lib/second-factor/store";
import { recordAccess } from "./access-log";
import { startSession, type SignedIn } from "./accounts";
import { type StoredKeysDiffer, vaultForEmail, vaultForPassword } from "./credentials";
import { countAttempt, forgiveAttempt, type AttemptSource } from "./rate-limits";
import { KeysChangedError } from "./unchanged-keys";

export interface SignInInput {
  readonly email: string;
  readonly password: string;
  readonly keepSignedIn: boolean;
  /** Network address of the browser. */
  readonly address: string;
}

/** The password was right, and this account asks for a second step. */
export interface SecondStep {
  readonly secondStep: Vault;
}

export type SignInFailure = "wrong-credentials" | "too-many-attempts" | StoredKeysDiffer;
export type SignInOutcome = SignedIn | SecondStep | SignInFailure;

/** Signs somebody in: counts the attempt, checks the password, and starts a session unless a second step is asked. */
export async function signIn(input: SignInInput, now: Date): Promise<SignInOutcome> {
  const source = { account: emailLookup(input.email, env().pepper), address: input.address };
  if (!(await countAttempt(source))) return "too-many-attempts";
  const vault = await vaultForEmail(input.email, input.password);
  if (!vault) return "wrong-credentials";
  if (vault === "stored-keys-differ") return vault;
  await forgiveAttempt(source);
  const { isOn } = await secondFactors.get({ userId: vault.userId, vault });
  return isOn ? { secondStep: vault } : begin(vault, input.keepSignedIn, now);
}

/** The second step: a code of the app or a backup code, under limits of its own, and then the session. */
export async function takeSecondStep(
  { vault, keepSignedIn, code, address }: { vault: Vault; keepSignedIn: boolean; code: string; address: string },
  now: Date,
): Promise<SignedIn | SignInFailure | "wrong-code"> {
  const owner = { userId: vault.userId, vault };
  const used = await tryCode(owner, { code, address }, now);
  if (used === "too-many-attempts") return used;
  if (used === "wrong-code") {
    // Whoever got this far has the password: its owner must be able to see that.
    await recordAccess(owner, "second-step-failed", now);
    return used;
  }
  if (used === "backup") await recordAccess(owner, "backup-code-used", now);
  return begin(vault, keepSignedIn, now);
}

/**
 * One try at a code of the app or a backup code, under limits of its own, which a right code forgives. `turnedOn` is what
 * the second factor becomes besides, for the code that confirms it.
 *
 * @returns how the code was right, or why it was not taken
 */
export async function tryCode(
  owner: JournalOwner,
  { code, address }: { code: string; address: string },
  now: Date,
  turnedOn: Partial<SecondFactor> = {},
): Promise<RedeemedBy | "wrong-code" | "too-many-attempts"> {
  const source: AttemptSource = { account: `second-step\n${owner.userId}`, address };
  if (!(await countAttempt(source))) return "too-many-attempts";
  const used = await redeemSecondFactor(owner, code, now, turnedOn);
  if (!used) return "wrong-code";
  await forgiveAttempt(source);
  return used;
}

async function begin(vault: Vault, keepSignedIn: boolean, now: Date): Promise<SignedIn | "wrong-credentials"> {
  try {
    const signedIn = await startSession(vault, keepSignedIn, now);
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
): Promise<Vault | "wrong-password" | "too-many-attempts" | StoredKeysDiffer> {
  const source = { account: userId, address };
  if (!(await countAttempt(source))) return "too-many-attempts";
  const vault = await vaultForPassword(userId, password);
  if (!vault) return "wrong-password";
  if (vault === "stored-keys-differ") return vault;
  await forgiveAttempt(source);
  return vault;
}
