/** What a sealed box is bound to; the device writes the same text as the server. */
export function depositAad({ id, version, keyId }: { id: string; version: number; keyId: number }): string {
  return JSON.stringify(["keerpunt1", "inbox", id, version, keyId]);
}

/** A form that was filled in without a session, as it lies in its box. */
export interface DepositedForm {
  /** The stable name of the action that the form would have called. */
  readonly action: string;
  /** The fields of the form in their order. */
  readonly fields: readonly (readonly [name: string, value: string])[];
  /** When it was written, by the clock of the device: an ISO instant. */
  readonly at: string;
  /** IANA name of the time zone that the device was in. */
  readonly timeZone: string;
  /** Set for what was typed and not saved by its button. */
  readonly isUnfinished?: true;
}

/** Largest sealed box, in bytes: every field of the longest form filled to its limit fits. */
export const MAX_BOX_BYTES = 256 * 1024;

/** Boxes of one request; more go with the next. */
export const MAX_BOXES_AT_ONCE = 20;

/** Largest request, in bytes: two of the largest boxes as Base64. */
export const MAX_DEPOSIT_BYTES = 768 * 1024;

/** What became of a box that was sent: in the inbox; no room now, so keep it; or no box at all. */
export type DepositOutcome = "taken" | "full" | "refused";

/** What a device needs to write without a session: whose inbox, the key to seal to, and its token. */
export interface DeviceInbox {
  /** Tells accounts apart and says nothing of them. */
  readonly account: string;
  readonly keyId: number;
  /** X25519, Base64url. */
  readonly publicKey: string;
  readonly token: string;
}
