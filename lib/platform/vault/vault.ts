import type { UserId } from "./user-id";

/** The opened keys of one account, for as long as one request lasts. */
export interface Vault {
  readonly userId: UserId;
  /** The id of the data key that new entries are sealed under. */
  readonly currentKeyId: number;
  /** Every data key (32 bytes) that could be opened, by its id (u16). */
  readonly keys: ReadonlyMap<number, Buffer>;
}
