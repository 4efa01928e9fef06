import { emailLookup } from "@/lib/platform/vault/server-keys";
import type { Vault } from "@/lib/platform/vault/vault";
import { env } from "@/lib/platform/env";
import type { JournalOwner } from "@/lib/platform/journal/entry";
import type { RedeemedBy } from "@/lib/account/second-factor/codes";
import type { SecondFactor } from "@/lib/account/second-factor/schema";
import { redeemSecondFactor } from "@/lib/account/second-factor/store";
import { recordAccess } from "./access-log";
import { startSession, type SignedIn } from "./accounts";
import { accountForEmail, type StoredKeysDiffer, vaultForPassword } from "./credentials";
import { deviceOf } from "./device";
import {
  countAttempt,
  countCode,
  countInSession,
  forgiveAttempt,
  forgiveCode,
  forgiveInSession,
  type TooManyAttempts,
} from "./rate-limits";
import { endPendingSession } from "./pending-session";
import type { SessionToken } from "./session-token";
import { KeysChangedError } from "./unchanged-keys";

export interface SignInInput {
  readonly email: string;
  readonly password: string;
  readonly keepSignedIn: boolean;
  /** Network address of the browser. */
  readonly address: string;
  /** The cookie of a browser that signed in before, as it was sent. */
  readonly deviceCookie?: string | undefined;
}

/** The password was right, and this account asks for a second step. */
export interface SecondStep {
  readonly secondStep: Vault;
}

export type SignInFailure = "wrong-credentials" | TooManyAttempts | StoredKeysDiffer;
export type SignInOutcome = SignedIn | SecondStep | SignInFailure;

/** Whether there is a session now. */
export function isSignedIn(outcome: SignInOutcome): outcome is SignedIn {
  return typeof outcome === "object" && "token" in outcome;
}

/** Signs somebody in: counts the attempt, checks the password, and starts a session unless a second step is asked. */
export async function signIn(input: SignInInput, now: Date): Promise<SignInOutcome> {
  const lookup = emailLookup(input.email, env().pepper);
  const device = await deviceOf(input.deviceCookie, { emailLookup: lookup });
  const source = { account: lookup, address: input.address, device };
  const waitSeconds = await countAttempt(source);
  if (waitSeconds > 0) return { waitSeconds };
  const account = await accountForEmail(input.email, input.password);
  if (!account) return "wrong-credentials";
  if (account === "stored-keys-differ") return account;
  const { vault, hasSecondStep } = account;
  await forgiveAttempt(source);
  if (!hasSecondStep) return begin(vault, input.keepSignedIn, now);
  // Whoever got this far has the password: its owner must be able to see that, whatever comes of the second step.
  await recordAccess({ userId: vault.userId, vault }, "second-step-asked", now);
  return { secondStep: vault };
}

/** A code as it was typed, and where it came from. */
export interface CodeAttempt {
  readonly code: string;
  readonly address: string;
  readonly deviceCookie?: string | undefined;
}

/** The second step of somebody whose password was right. */
export interface SecondStepAttempt extends CodeAttempt {
  readonly vault: Vault;
  readonly keepSignedIn: boolean;
  /** What the password left for this step, and what is used up by it. */
  readonly pending?: SessionToken | undefined;
}

/** The second step: a code of the app or a backup code, under limits of its own, and then the session. */
export async function takeSecondStep(
  { vault, pending, keepSignedIn, ...attempt }: SecondStepAttempt,
  now: Date,
): Promise<SignedIn | SignInFailure | "wrong-code"> {
  const owner = { userId: vault.userId, vault };
  const used = await tryCode(owner, attempt, now);
  if (typeof used === "object") return used;
  if (used === "wrong-code") {
    await recordAccess(owner, "second-step-failed", now);
    return used;
  }
  // Taken once: a copy of the cookie begins no second session.
  if (pending && !(await endPendingSession(pending))) return "wrong-credentials";
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
  { code, address, deviceCookie }: CodeAttempt,
  now: Date,
  turnedOn: Partial<SecondFactor> = {},
): Promise<RedeemedBy | "wrong-code" | TooManyAttempts> {
  const source = { account: owner.userId, address, device: await deviceOf(deviceCookie, { id: owner.userId }) };
  const waitSeconds = await countCode(source);
  if (waitSeconds > 0) return { waitSeconds };
  const used = await redeemSecondFactor(owner, code, now, turnedOn);
  if (!used) return "wrong-code";
  await forgiveCode(source);
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

/** Asks the password of a signed-in person once more. Their session has a limit of its own, which others do not touch. */
export async function askPasswordAgain(
  { userId, sessionId }: { userId: string; sessionId: string },
  password: string,
): Promise<Vault | "wrong-password" | TooManyAttempts | StoredKeysDiffer> {
  const waitSeconds = await countInSession(sessionId);
  if (waitSeconds > 0) return { waitSeconds };
  const vault = await vaultForPassword(userId, password);
  if (!vault) return "wrong-password";
  if (vault === "stored-keys-differ") return vault;
  await forgiveInSession(sessionId);
  return vault;
}
