import { randomBytes } from "node:crypto";
import { z } from "zod";
import { deriveKey } from "@/lib/platform/vault/derive-key";
import { open, OpenError, seal } from "@/lib/platform/vault/envelope";
import { SESSION_ID_BYTES, SESSION_KEY_BYTES, sessionRowId, wrapForSession } from "@/lib/platform/vault/session-keys";
import type { Vault } from "@/lib/platform/vault/vault";
import { fromColumn, toColumn } from "./bytes";
import { sessionLimits } from "./session-limits";
import type { SessionToken } from "./session-token";

const LENGTH_BYTES = 2;
const timesSchema = z.object({
  createdAt: z.coerce.date(),
  lastSeenAt: z.coerce.date(),
  /** Set on the way to the second step: such a row is no session. */
  isPending: z.literal(true).optional(),
});

/** When a session began and was last used. */
export type SessionTimes = z.infer<typeof timesSchema>;

/** The columns that the times of a session hang on. */
export interface TimedRow {
  readonly id: string;
  readonly wrapped: Uint8Array;
  readonly keepSignedIn: boolean;
}

/**
 * Fresh secrets of a session, and the row that belongs to them. The row's own times tell the month and nothing
 * finer: on which days somebody came here is part of what a copy of the store must not show.
 */
export function prepareSession(vault: Vault, keepSignedIn: boolean, now: Date) {
  return prepareRow(vault, keepSignedIn, { createdAt: now, lastSeenAt: now });
}

/** The same for somebody whose password was right, on the way to the second step. */
export function preparePending(vault: Vault, now: Date) {
  return prepareRow(vault, false, { createdAt: now, lastSeenAt: now, isPending: true });
}

function prepareRow(vault: Vault, keepSignedIn: boolean, times: SessionTimes) {
  const now = times.createdAt;
  const sid = randomBytes(SESSION_ID_BYTES).toString("base64url");
  const sk = randomBytes(SESSION_KEY_BYTES).toString("base64url");
  const token: SessionToken = { sub: vault.userId, sid, sk };
  const id = sessionRowId(sid);
  const keys = wrapForSession(vault, token);
  const row = {
    id,
    userId: vault.userId,
    wrapped: pack(keys, sealTimes(vault, { id, keepSignedIn }, times)),
    keepSignedIn,
    createdAt: monthStart(now, 0),
    lastSeenAt: monthStart(now, 0),
    expiresAt: monthStart(new Date(now.getTime() + sessionLimits(keepSignedIn).totalMs), 1),
  };
  return { token, row };
}

export type SessionRow = ReturnType<typeof prepareSession>["row"];

/** The part of a row that the secret in the cookie opens: the data keys. */
export function keysPart(row: Pick<TimedRow, "wrapped">): Buffer {
  return unpack(row.wrapped).keys;
}

/** When a session began and was last used. Throws OpenError for a row of another account or one that was changed. */
export function openTimes(vault: Vault, row: TimedRow): SessionTimes {
  const keys = new Map([...vault.keys].map(([keyId, dataKey]) => [keyId, timesKey(dataKey)]));
  const plain = open(keys, unpack(row.wrapped).times, (keyId) => timesAad(vault, row, keyId));
  return timesSchema.parse(JSON.parse(plain.toString()));
}

/** The sealed column of a row with other times. */
export function withTimes(vault: Vault, row: TimedRow, times: SessionTimes): Uint8Array<ArrayBuffer> {
  return pack(keysPart(row), sealTimes(vault, row, times));
}

function sealTimes(vault: Vault, row: Omit<TimedRow, "wrapped">, times: SessionTimes): Buffer {
  const { currentKeyId } = vault;
  const dataKey = vault.keys.get(currentKeyId);
  if (!dataKey) throw new Error("The vault lacks its current key");
  return seal(timesKey(dataKey), currentKeyId, timesAad(vault, row, currentKeyId), Buffer.from(JSON.stringify(times)));
}

function timesKey(dataKey: Buffer): Buffer {
  return deriveKey(dataKey, "", "keerpunt1/session/times");
}

function timesAad(vault: Vault, { id, keepSignedIn }: Omit<TimedRow, "wrapped">, keyId: number): string {
  return JSON.stringify(["keerpunt1", vault.userId, "session-times", id, keepSignedIn, keyId]);
}

// Length of the first (u16), wrapped keys, sealed times.
function pack(keys: Buffer, times: Buffer): Uint8Array<ArrayBuffer> {
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt16BE(keys.length);
  return toColumn(Buffer.concat([length, keys, times]));
}

function unpack(wrapped: Uint8Array): { keys: Buffer; times: Buffer } {
  if (wrapped.length < LENGTH_BYTES) throw new OpenError("malformed");
  const bytes = fromColumn(wrapped);
  const timesStart = LENGTH_BYTES + bytes.readUInt16BE(0);
  if (timesStart > bytes.length) throw new OpenError("malformed");
  return { keys: bytes.subarray(LENGTH_BYTES, timesStart), times: bytes.subarray(timesStart) };
}

function monthStart(instant: Date, monthsLater: number): Date {
  return new Date(Date.UTC(instant.getUTCFullYear(), instant.getUTCMonth() + monthsLater, 1));
}
