import { z } from "zod";
import { open, OpenError, seal } from "@/lib/platform/vault/envelope";
import { recordKey, recordKeys } from "@/lib/platform/vault/record-key";
import type { Vault } from "@/lib/platform/vault/vault";
import { JournalError, type CollectionDefinition, type Entry, type JournalOwner } from "./entry";

const MONTH = /^\d{4}-\d{2}$/;

/** An entry as the store keeps it: an envelope, and what is needed to find it. */
export interface EntryRow {
  readonly id: string;
  readonly userId: string;
  readonly kind: string;
  readonly month: string;
  readonly revision: number;
  readonly schemaVersion: number;
  readonly sealed: Uint8Array<ArrayBuffer>;
  readonly deleted: boolean;
}

/** A kind of entry together with its content schema. */
export interface SealedKind<T> extends CollectionDefinition<T> {
  readonly schema: z.ZodType<T>;
}

// Short names: a small entry then fits the first 256 bytes. Only this module writes bodies, and the envelope refuses
// any other, so their form is not looked at again: checking three times took a third of the time of opening an entry.
const bodySchema = z.object({
  m: z.string(),
  c: z.string(),
  u: z.string(),
  d: z.string().nullable(),
  v: z.unknown(),
});

/** Seals an entry for its owner under the current key of the kind. The month is taken from the content. */
export function sealEntry<T>(kind: SealedKind<T>, owner: JournalOwner, entry: Omit<Entry<T>, "month">): EntryRow {
  const { vault } = owner;
  const content = kind.schema.parse(entry.content);
  const month = kind.monthOf(content);
  if (!MONTH.test(month)) throw new RangeError("A month is written YYYY-MM");
  const columns = {
    id: entry.id,
    userId: owner.userId,
    kind: kind.kind,
    month,
    revision: entry.revision,
    schemaVersion: kind.version,
    deleted: entry.deletedAt !== null,
  };
  const body = { m: month, c: entry.createdAt, u: entry.updatedAt, d: entry.deletedAt, v: content };
  const key = recordKey(currentKey(vault), kind.kind);
  const plain = Buffer.from(JSON.stringify(body), "utf8");
  const sealed = seal(key, vault.currentKeyId, boundTo(columns, vault.currentKeyId), plain);
  return { ...columns, sealed: Uint8Array.from(sealed) };
}

/**
 * Gives a function that opens rows of one kind for one owner. It gives null for a row under a key that this vault
 * does not hold: entries from before a reset without the recovery code, kept and locked.
 *
 * The function throws JournalError "damaged" when the row is not exactly as it was written for this owner, and
 * "unreadable" when its content fits no known version.
 */
export function entryOpener<T>(kind: SealedKind<T>, owner: JournalOwner): (row: EntryRow) => Entry<T> | null {
  const keys = recordKeys(owner.vault.keys, kind.kind);
  return (row) => {
    const columns = { ...row, userId: owner.userId, kind: kind.kind };
    const plain = openOrNull(keys, row.sealed, (keyId) => boundTo(columns, keyId));
    return plain && readBody(kind, row, plain);
  };
}

function readBody<T>(kind: SealedKind<T>, row: EntryRow, plain: Buffer): Entry<T> {
  const body = bodySchema.parse(JSON.parse(plain.toString("utf8")));
  if (body.m !== row.month || (body.d !== null) !== row.deleted) throw new JournalError("damaged");
  return {
    id: row.id,
    revision: row.revision,
    month: row.month,
    createdAt: body.c,
    updatedAt: body.u,
    deletedAt: body.d,
    content: readContent(kind, row.schemaVersion, body.v),
  };
}

function readContent<T>(kind: SealedKind<T>, version: number, content: unknown): T {
  const isOlder = version < kind.version;
  const parsed = kind.schema.safeParse(isOlder && kind.upgrade ? kind.upgrade(content, version) : content);
  // Without the cause: a Zod error quotes what was written.
  if (!parsed.success || version > kind.version) throw new JournalError("unreadable");
  return parsed.data;
}

function openOrNull(...args: Parameters<typeof open>): Buffer | null {
  try {
    return open(...args);
  } catch (error) {
    if (!(error instanceof OpenError)) throw error;
    if (error.code === "unknown-key") return null;
    throw new JournalError("damaged", { cause: error });
  }
}

function currentKey(vault: Vault): Buffer {
  const key = vault.keys.get(vault.currentKeyId);
  if (!key) throw new RangeError("The vault has no current key");
  return key;
}

type Bound = Pick<EntryRow, "userId" | "id" | "kind" | "schemaVersion" | "revision">;

/** What the envelope of a row is bound to. */
export function boundTo({ userId, id, kind, schemaVersion, revision }: Bound, keyId: number): string {
  return JSON.stringify(["keerpunt1", userId, id, kind, schemaVersion, revision, keyId]);
}
