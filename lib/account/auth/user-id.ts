import type { UserId } from "@/lib/platform/vault/user-id";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/**
 * Brands an id. Call it only where the account proved itself: a session whose keys opened, a password or a
 * recovery code that fitted, or a sign-up.
 *
 * @throws TypeError when the text is no UUID v4, which only a broken store can give
 */
export function provenUserId(id: string): UserId {
  if (!isUserId(id)) throw new TypeError("An account id is a UUID v4");
  return id;
}

function isUserId(id: string): id is UserId {
  return UUID.test(id);
}
