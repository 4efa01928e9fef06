import { z } from "zod";

/** The first line of a backup says what it is; raised when a line means something else. */
export const BACKUP_VERSION = 1;

/** Bytes as text. */
const bytes = z.object({ b64: z.base64() }).transform(({ b64 }) => Buffer.from(b64, "base64"));

const user = z.object({
  id: z.string(),
  emailLookup: z.string(),
  emailSealed: bytes,
  passwordSalt: bytes,
  passwordParams: z.string(),
  passwordVerifier: bytes,
  recoveryKeySealed: bytes,
  currentKeyId: z.number().int(),
  recoveryConfirmed: z.boolean(),
  createdMonth: z.string(),
});
const keyWrap = z.object({
  id: z.string(),
  userId: z.string(),
  keyId: z.number().int(),
  method: z.string(),
  salt: bytes,
  params: z.string(),
  wrapped: bytes,
});
const entry = z.object({
  id: z.string(),
  userId: z.string(),
  kind: z.string(),
  month: z.string(),
  revision: z.number().int(),
  schemaVersion: z.number().int(),
  sealed: bytes,
  deleted: z.boolean(),
});

const inboxBox = z.object({
  id: z.string(),
  version: z.number().int(),
  userId: z.string(),
  month: z.string(),
  sealed: bytes,
  state: z.string(),
  clockAheadMinutes: z.number().int(),
});

const reminder = z.object({
  userId: z.string(),
  sealed: bytes,
  dayMarker: z.string().nullable(),
  dueSlot: z.string(),
  revision: z.number().int(),
});
const reminderDevice = z.object({ id: z.string(), userId: z.string(), sealed: bytes });

/** The tables of a backup, in the order they are put back. Sign-ins, tokens of
 * devices and counters stay behind: everybody signs in anew. */
export const BACKUP_TABLES = ["user", "keyWrap", "entry", "inboxBox", "reminder", "reminderDevice"] as const;
export type BackupTable = (typeof BACKUP_TABLES)[number];

const counts = z.record(z.enum(BACKUP_TABLES), z.number().int());
export type BackupCounts = z.infer<typeof counts>;

/** No rows of any table yet. */
export function noRows(): BackupCounts {
  return { user: 0, keyWrap: 0, entry: 0, inboxBox: 0, reminder: 0, reminderDevice: 0 };
}

/** The first line. */
export const backupHeadSchema = z.object({
  format: z.literal("keerpunt-backup"),
  version: z.literal(BACKUP_VERSION),
  /** Which pepper the accounts were made with: its fingerprint. */
  pepper: z.string(),
  /** Names of the migrations that made the tables. */
  migrations: z.array(z.string()),
  createdAt: z.iso.datetime(),
});
export type BackupHead = z.infer<typeof backupHeadSchema>;

/** A line of content. */
export const backupRowSchema = z.discriminatedUnion("table", [
  z.object({ table: z.literal("user"), row: user }),
  z.object({ table: z.literal("keyWrap"), row: keyWrap }),
  z.object({ table: z.literal("entry"), row: entry }),
  z.object({ table: z.literal("inboxBox"), row: inboxBox }),
  z.object({ table: z.literal("reminder"), row: reminder }),
  z.object({ table: z.literal("reminderDevice"), row: reminderDevice }),
]);
export type BackupRow = z.infer<typeof backupRowSchema>;

/** The last line: without it the file is cut short. */
export const backupEndSchema = z.object({ end: z.literal(true), counts, sha256: z.hash("sha256") });

/** A row as a line; bytes become text. */
export function rowLine(table: BackupTable, row: Record<string, unknown>): string {
  const values = Object.entries(row).map(([name, value]) => [
    name,
    value instanceof Uint8Array ? { b64: Buffer.from(value).toString("base64") } : value,
  ]);
  return JSON.stringify({ table, row: Object.fromEntries(values) });
}
