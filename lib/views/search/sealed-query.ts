import "server-only";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import { open, OpenError, seal } from "@/lib/platform/vault/envelope";
import { recordKey, recordKeys } from "@/lib/platform/vault/record-key";
import { searchQuerySchema, type SearchQuery } from "./query";

/** The key that a query is sealed under is derived from the person's data key and this. */
const KEY_NAME = "search-query";
/** The longest query with its filters takes 700 letters. */
const MAX_SEALED_LENGTH = 1_000;

/**
 * A query as the address of its results carries it: sealed under a key of the person and bound to their session, so that
 * it says nothing in a log, a history or a header, and opens nothing after signing out.
 */
export function sealQuery({ vault, ...user }: CurrentUser, query: SearchQuery): string {
  const dataKey = vault.keys.get(vault.currentKeyId);
  if (!dataKey) throw new RangeError("The vault has no current key");
  const key = recordKey(dataKey, KEY_NAME);
  const plain = Buffer.from(JSON.stringify(query), "utf8");
  return seal(key, vault.currentKeyId, boundTo(user, vault.currentKeyId), plain).toString("base64url");
}

/** The query that an address carries; null when it carries none, or one of another session. */
export function openQuery({ vault, ...user }: CurrentUser, sealed: unknown): SearchQuery | null {
  if (typeof sealed !== "string" || sealed.length > MAX_SEALED_LENGTH) return null;
  try {
    const keys = recordKeys(vault.keys, KEY_NAME);
    const plain = open(keys, Buffer.from(sealed, "base64url"), (keyId) => boundTo(user, keyId));
    return searchQuerySchema.parse(JSON.parse(plain.toString("utf8")));
  } catch (error) {
    if (error instanceof OpenError) return null;
    throw error;
  }
}

function boundTo({ userId, sessionId }: Pick<CurrentUser, "userId" | "sessionId">, keyId: number): string {
  return JSON.stringify(["keerpunt1", userId, KEY_NAME, sessionId, keyId]);
}
