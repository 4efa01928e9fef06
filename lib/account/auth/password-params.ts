import { z } from "zod";
import { PASSWORD_COST, type PasswordCost } from "@/lib/platform/vault/password-keys";
import { pepperId } from "@/lib/platform/vault/server-keys";

const paramsSchema = z.object({
  kdf: z.literal("argon2id"),
  memoryKiB: z.int().positive(),
  passes: z.int().positive(),
  lanes: z.int().positive(),
  pepper: z.string(),
});

/** How a new password is hashed, as it is stored: the wraps authenticate this very text. */
export function passwordParams(pepper: Buffer, cost: PasswordCost = PASSWORD_COST): string {
  return JSON.stringify({ kdf: "argon2id", ...cost, pepper: pepperId(pepper) } satisfies z.infer<typeof paramsSchema>);
}

/** The cost an account's password was hashed with. Throws when the store holds no such text. */
export function passwordCost(params: string): PasswordCost {
  return paramsSchema.parse(JSON.parse(params));
}

/** What every data key wrapped under a password vouches for: it cannot be changed without that password. */
export interface AccountFacts {
  /** The id of the data key that new entries are sealed under. */
  readonly currentKeyId: number;
  /** The ids of all data keys, ascending. */
  readonly keyIds: readonly number[];
  /** Whether signing in asks for a code besides the password. */
  readonly secondStep: boolean;
}

const wrapParamsSchema = paramsSchema.extend({
  account: z.object({ currentKeyId: z.int(), keyIds: z.array(z.int()), secondStep: z.boolean() }).optional(),
});

/** The text that the wraps under a password authenticate: how the password is hashed, and the facts of the account. */
export function wrapParams(params: string, { currentKeyId, keyIds, secondStep }: AccountFacts): string {
  const account = { currentKeyId, keyIds: [...keyIds], secondStep };
  return JSON.stringify({ ...paramsSchema.parse(JSON.parse(params)), account });
}

/** The facts that a wrap vouches for; null for one that was made before wraps did. Throws on any other text. */
export function factsOf(params: string): AccountFacts | null {
  return wrapParamsSchema.parse(JSON.parse(params)).account ?? null;
}

/** Terms of recovery wraps: no slow hash and no pepper. */
export const RECOVERY_PARAMS = JSON.stringify({ kdf: "hkdf-sha256" });
export const RECOVERY_BOX_PARAMS = JSON.stringify({ kdf: "x25519-hkdf-sha256" });
