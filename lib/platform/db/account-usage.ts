import { z } from "zod";
import type { PrismaClient } from "./generated/sqlite/client";

/** What the entries of one account take up. */
export interface AccountUsage {
  readonly entries: number;
  /** Sealed, as they lie in the store. */
  readonly bytes: number;
}

const rowsSchema = z.tuple([z.object({ entries: z.coerce.number(), bytes: z.coerce.number() })]);
const IDS_PER_STATEMENT = 500;

/**
 * Counts the entries of an account and their bytes without reading them; the same statement in both stores. Bundles
 * are derived from entries and are none (lib/platform/journal/bundled-kinds.ts).
 */
export async function accountUsage(client: PrismaClient, userId: string): Promise<AccountUsage> {
  const rows = await client.$queryRaw`
    SELECT COUNT(*) AS "entries", COALESCE(SUM(LENGTH("sealed")), 0) AS "bytes" FROM "Entry"
    WHERE "userId" = ${userId} AND "kind" NOT LIKE 'bundle:%'`;
  return rowsSchema.parse(rows)[0];
}

/** The bytes of some entries of an account. */
export async function sealedBytes(client: PrismaClient, userId: string, ids: readonly string[]): Promise<number> {
  let bytes = 0;
  for (let start = 0; start < ids.length; start += IDS_PER_STATEMENT) {
    const id = { in: ids.slice(start, start + IDS_PER_STATEMENT) };
    const rows = await client.entry.findMany({ where: { userId, id }, select: { sealed: true } });
    bytes += rows.reduce((total, { sealed }) => total + sealed.byteLength, 0);
  }
  return bytes;
}
