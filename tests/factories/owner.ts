import { write } from "@/lib/platform/db/db";
import type { JournalOwner } from "@/lib/platform/journal/entry";
import type { Vault } from "@/lib/platform/vault/vault";
import { makeVault } from "./vault";

/** An account in the store of the test, with the keys to its journal. */
export async function makeOwner(vault: Vault = makeVault()): Promise<JournalOwner> {
  const bytes = new Uint8Array(16);
  await write((tx) =>
    tx.user.create({
      data: {
        id: vault.userId,
        emailLookup: vault.userId,
        emailSealed: bytes,
        passwordSalt: bytes,
        passwordParams: "{}",
        passwordVerifier: bytes,
        recoveryKeySealed: bytes,
        createdMonth: "2026-06",
      },
    }),
  );
  return { userId: vault.userId, vault };
}
