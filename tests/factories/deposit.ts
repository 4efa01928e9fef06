import { randomUUID } from "node:crypto";
import type { SentBox } from "@/lib/platform/journal/inbox-boxes";
import type { CurrentUser } from "@/lib/account/auth/current-user";
import type { DepositName } from "@/lib/platform/inbox/deposit-names";
import { sealDeposit } from "@/lib/platform/inbox/seal-deposit";
import type { JournalOwner } from "@/lib/platform/journal/entry";
import { inboxKey } from "@/lib/platform/vault/deposit-box";
import type { Vault } from "@/lib/platform/vault/vault";

const WRITTEN_AT = "2026-06-09T19:00:00.000Z";
/** When the box is sent and opened. */
export const OPENED_AT = new Date("2026-06-10T06:00:00.000Z");

interface Written {
  action: DepositName;
  fields: Readonly<Record<string, string>>;
  at?: string;
  id?: string;
  version?: number;
  isUnfinished?: true;
}

/** A form as a device without a session seals it. */
export async function sealedForm(
  vault: Vault,
  { action, fields, at = WRITTEN_AT, id = randomUUID(), version = 1, ...state }: Written,
): Promise<SentBox> {
  const { keyId, publicKey } = inboxKey(vault);
  const form = { action, fields: Object.entries(fields), at, timeZone: "Europe/Amsterdam", ...state };
  const sealed = await sealDeposit({ keyId, publicKey: Uint8Array.from(publicKey) }, { id, version }, form);
  return { id, version, sealed };
}

/** The same person as whoever sends a request. */
export function signedIn(owner: JournalOwner): CurrentUser {
  return { ...owner, sessionId: randomUUID(), keepSignedIn: false, recoveryConfirmed: true, inboxBoxes: 0 };
}
