import { randomUUID } from "node:crypto";
import type { Transaction } from "@/lib/platform/db/store";
import type { WrapMethod, WrappedKey } from "@/lib/platform/vault/key-wrap";
import { fromColumn, toColumn } from "./bytes";

interface KeyWrapRow {
  readonly keyId: number;
  readonly method: string;
  readonly salt: Uint8Array;
  readonly params: string;
  readonly wrapped: Uint8Array;
}

/** The wraps of some methods among the rows of an account. Rows of other methods ("locked-…") stay out. */
export function wrapsOf(rows: readonly KeyWrapRow[], methods: readonly WrapMethod[]): WrappedKey[] {
  return rows.flatMap((row) => {
    const method = methods.find((each) => each === row.method);
    if (!method) return [];
    return [{ ...row, method, salt: fromColumn(row.salt), wrapped: fromColumn(row.wrapped) }];
  });
}

/** Puts wraps in the place of all that the account had of these methods. */
export async function replaceWraps(
  tx: Transaction,
  userId: string,
  methods: readonly WrapMethod[],
  wraps: readonly WrappedKey[],
): Promise<void> {
  await tx.keyWrap.deleteMany({ where: { userId, method: { in: [...methods] } } });
  await insertWraps(tx, userId, wraps);
}

/** Adds wraps to an account. */
export async function insertWraps(tx: Transaction, userId: string, wraps: readonly WrappedKey[]): Promise<void> {
  const data = wraps.map(({ keyId, method, salt, params, wrapped }) => {
    return { id: randomUUID(), userId, keyId, method, params, salt: toColumn(salt), wrapped: toColumn(wrapped) };
  });
  await tx.keyWrap.createMany({ data });
}
