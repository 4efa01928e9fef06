import { randomUUID } from "node:crypto";
import { promisify } from "node:util";
import { deflate, inflate } from "node:zlib";
import { z } from "zod";
import { open, seal } from "@/lib/platform/vault/envelope";
import { recordKey, recordKeys } from "@/lib/platform/vault/record-key";
import { bundleKindOf } from "./bundled-kinds";
import type { Entry, JournalOwner } from "./entry";
import { boundTo, type EntryRow, type SealedKind } from "./sealed-entry";

const compress = promisify(deflate);
const decompress = promisify(inflate);

/** The opened entries of some months of a year, as one row holds them. */
export interface Bundle<T> {
  readonly lastMonth: string;
  /** What it was made from; see bundleDigest. */
  readonly digest: string;
  readonly entries: readonly Entry<T>[];
}

/** Seals a bundle under the current key, bound to the account and the kind like an entry. */
export async function sealBundle<T>(
  kind: SealedKind<T>,
  { userId, vault }: JournalOwner,
  { lastMonth, digest, entries }: Bundle<T>,
): Promise<EntryRow> {
  const dataKey = vault.keys.get(vault.currentKeyId);
  if (!dataKey) throw new RangeError("The vault has no current key");
  const columns = {
    id: randomUUID(),
    userId,
    kind: bundleKindOf(kind.kind),
    month: lastMonth,
    revision: 1,
    schemaVersion: kind.version,
    deleted: false,
  };
  const plain = await compress(JSON.stringify({ month: lastMonth, digest, entries }));
  const aad = boundTo(columns, vault.currentKeyId);
  const sealed = seal(recordKey(dataKey, columns.kind), vault.currentKeyId, aad, plain);
  return { ...columns, sealed: Uint8Array.from(sealed) };
}

/** Opens a bundle; null for one that cannot be read, which is as good as none. */
export async function openBundle<T>(
  kind: SealedKind<T>,
  owner: JournalOwner,
  row: EntryRow,
): Promise<Bundle<T> | null> {
  // The envelope refuses what sealBundle did not write, and the digest holds the build: entries are as they were parsed.
  const bodySchema = z.object({
    month: z.literal(row.month),
    digest: z.string(),
    entries: z.custom<Entry<T>[]>((value) => Array.isArray(value)),
  });
  try {
    const columns = { ...row, userId: owner.userId, kind: bundleKindOf(kind.kind) };
    const keys = recordKeys(owner.vault.keys, columns.kind);
    const plain = await decompress(open(keys, row.sealed, (keyId) => boundTo(columns, keyId)));
    const { month, digest, entries } = bodySchema.parse(JSON.parse(plain.toString("utf8")));
    return { lastMonth: month, digest, entries };
  } catch {
    return null;
  }
}
