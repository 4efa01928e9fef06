import type { UserId } from "@/lib/platform/vault/user-id";
import type { Vault } from "@/lib/platform/vault/vault";

/** Who sends the current request, with the keys to their journal. */
export interface CurrentUser {
  readonly userId: UserId;
  /** Id of the session row. */
  readonly sessionId: string;
  readonly vault: Vault;
  /** Whether the person asked to stay signed in on this device. */
  readonly keepSignedIn: boolean;
  /** How many boxes of their inbox are not opened. */
  readonly inboxBoxes: number;
  /** Whether the person gave back part of the recovery code; until then Today asks for it. */
  readonly recoveryConfirmed: boolean;
}
