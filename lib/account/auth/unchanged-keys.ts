import type { Prisma } from "@/lib/platform/db/generated/sqlite/client";
import type { Transaction } from "@/lib/platform/db/store";
import type { Vault } from "@/lib/platform/vault/vault";

/** The keys of an account are no longer those that a change was prepared from. Nothing of that change is kept. */
export class KeysChangedError extends Error {
  override readonly name = "KeysChangedError";

  constructor() {
    super("The keys of the account were changed elsewhere");
  }
}

type Sealed = Uint8Array<ArrayBuffer>;

/**
 * Updates an account whose keys are still as they were read. Wraps made from a vault that has gained a key since would
 * leave that key out, and with it everything sealed under it; a key wrapped to a recovery code that was replaced since
 * would open with neither code. Throws KeysChangedError.
 *
 * @param recoveryKeySealed the column as it was read
 */
export async function updateUnchanged(
  tx: Transaction,
  before: Vault,
  recoveryKeySealed: Sealed,
  data: Prisma.UserUpdateManyMutationInput,
): Promise<void> {
  const where = { id: before.userId, currentKeyId: before.currentKeyId, recoveryKeySealed };
  expectOne(await tx.user.updateMany({ where, data }));
}

/**
 * Holds the keys of an account as they are in this vault until the end of the transaction. Throws KeysChangedError
 * when they are not the current ones any more.
 */
export async function holdKeys(tx: Transaction, { userId, currentKeyId }: Vault): Promise<void> {
  // An update that changes nothing: on PostgreSQL, unlike a read, it waits for a password change and makes one wait.
  expectOne(await tx.user.updateMany({ where: { id: userId, currentKeyId }, data: { currentKeyId } }));
}

function expectOne({ count }: { count: number }): void {
  if (count !== 1) throw new KeysChangedError();
}
