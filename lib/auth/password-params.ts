import { z } from "zod";
import { PASSWORD_COST, type PasswordCost } from "@/lib/vault/password-keys";
import { pepperId } from "@/lib/vault/server-keys";

const paramsSchema = z.object({
  kdf: z.literal("argon2id"),
  memoryKiB: z.int().positive(),
  passes: z.int().positive(),
  lanes: z.int().positive(),
  pepper: z.string(),
});

/** How a new password is hashed, as it is stored: the wraps authenticate this very text. */
export function passwordParams(pepper: Buffer): string {
  return JSON.stringify({ kdf: "argon2id", ...PASSWORD_COST, pepper: pepperId(pepper) } satisfies z.infer<
    typeof paramsSchema
  >);
}

/** The cost an account's password was hashed with. Throws when the store holds no such text. */
export function passwordCost(params: string): PasswordCost {
  return paramsSchema.parse(JSON.parse(params));
}

/** Terms of recovery wraps: no slow hash and no pepper. */
export const RECOVERY_PARAMS = JSON.stringify({ kdf: "hkdf-sha256" });
export const RECOVERY_BOX_PARAMS = JSON.stringify({ kdf: "x25519-hkdf-sha256" });
