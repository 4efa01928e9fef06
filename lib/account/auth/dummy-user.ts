import { createHmac, randomBytes } from "node:crypto";
import { env } from "@/lib/platform/env";
import { makeDataKey, type WrappedKey, wrapKey } from "@/lib/platform/vault/key-wrap";
import { SALT_BYTES } from "@/lib/platform/vault/password-keys";
import { passwordParams, RECOVERY_PARAMS } from "./password-params";

/** The id of the account that is not there; no account has it. */
export const DUMMY_USER_ID = "00000000-0000-4000-8000-000000000000";

/**
 * Stands in for an account that is not there, so that an unknown address costs as much time as a wrong password. Its
 * salt depends on what was looked for, its verifier fits nothing.
 */
export function dummyUser(where: object) {
  const { pepper } = env();
  const digest = createHmac("sha256", pepper).update(JSON.stringify(where)).digest();
  return {
    id: DUMMY_USER_ID,
    passwordSalt: digest.subarray(0, SALT_BYTES),
    passwordParams: passwordParams(pepper),
    passwordVerifier: randomBytes(32),
    currentKeyId: 1,
  };
}

/** The same for a wrong recovery code: a wrap that no code opens, for its key was thrown away. */
export const NOBODYS_WRAP: WrappedKey = wrapKey(
  randomBytes(32),
  DUMMY_USER_ID,
  { method: "rc", salt: randomBytes(SALT_BYTES), params: RECOVERY_PARAMS },
  1,
  makeDataKey(),
);
