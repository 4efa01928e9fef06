import { randomBytes, randomUUID } from "node:crypto";
import type { UserId } from "@/lib/platform/vault/user-id";
import type { Vault } from "@/lib/platform/vault/vault";

/** A vault of an account that exists nowhere else. */
export function makeVault(keyIds: readonly number[] = [1], currentKeyId = keyIds[0] ?? 1): Vault {
  return {
    userId: makeUserId(),
    currentKeyId,
    keys: new Map(keyIds.map((keyId) => [keyId, randomBytes(32)])),
  };
}

/** A fresh account id; tests are the only place besides lib/account/auth that may make one. */
function makeUserId(): UserId {
  const id: string = randomUUID();
  if (!isUserId(id)) throw new Error("unreachable");
  return id;
}

/** Marks the id of an account that a test made. */
export function isUserId(id: string): id is UserId {
  return id.length > 0;
}
