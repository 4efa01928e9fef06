import { randomBytes } from "node:crypto";
import { z } from "zod";
import type { JournalOwner } from "./entry";
import { defineSingleton } from "./singleton";

const SECRET_BYTES = 32;

/**
 * The secret under which imported rows get their ids. Random rather than derived from a key: keys change with the
 * password, and then no row would be known again.
 */
export const importIdentity = defineSingleton({
  kind: "import-identity",
  schema: z.object({ rowSecret: z.base64().optional() }),
  version: 1,
  defaults: {},
});

/** The person's secret, or null before their first import. */
export async function findRowSecret(owner: JournalOwner): Promise<Buffer | null> {
  const { rowSecret } = await importIdentity.get(owner);
  return rowSecret === undefined ? null : Buffer.from(rowSecret, "base64");
}

/** The person's secret, made on first use; two first imports at once agree on one. */
export async function ensureRowSecret(owner: JournalOwner, now: Date): Promise<Buffer> {
  const fresh = randomBytes(SECRET_BYTES).toString("base64");
  const { rowSecret = fresh } = await importIdentity.update(
    owner,
    (own) => ({ rowSecret: own.rowSecret ?? fresh }),
    now,
  );
  return Buffer.from(rowSecret, "base64");
}
