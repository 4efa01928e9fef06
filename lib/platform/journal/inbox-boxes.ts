import { z } from "zod";
import { erase, reader, write } from "@/lib/platform/db/db";
import { isPrismaError, type Transaction } from "@/lib/platform/db/store";
import { MAX_BOX_BYTES, type DepositOutcome } from "@/lib/platform/inbox/deposit-format";

/** What one inbox holds that is not opened; beyond it a device keeps its boxes. */
const MAX_BOXES = 500;
const MAX_BYTES = 16 * 1024 * 1024;
const UNIQUE_VIOLATION = "P2002";
const MAX_RACES = 5;
/** Months after which a box that is sent again may be taken for a new one. */
const REMEMBERED_MONTHS = 6;

const WAITING = "waiting";
const OPENED = "opened";
/** The boxes that are not opened, as a filter of a relation. */
export const NOT_OPENED = { where: { state: { not: OPENED } } } as const;

/** A box as a device sends it. */
export interface SentBox {
  readonly id: string;
  /** From 1. */
  readonly version: number;
  readonly sealed: Uint8Array<ArrayBuffer>;
}

/** A box as it lies in the inbox. */
export interface InboxRow extends SentBox {
  readonly userId: string;
  readonly state: string;
  readonly clockAheadMinutes: number;
}

interface DepositFacts {
  readonly now: Date;
  readonly clockAheadMinutes: number;
}

/**
 * Puts boxes into the inbox of an account: what was sent before counts as taken, and a box takes the place of an earlier
 * version that is not opened. All are on disk when this resolves. Opens nothing.
 *
 * @returns for each box what became of it
 */
export async function depositBoxes(
  userId: string,
  boxes: readonly SentBox[],
  facts: DepositFacts,
): Promise<DepositOutcome[]> {
  for (let race = 0; ; race += 1) {
    try {
      return await write((tx) => deposit(tx, userId, boxes, facts));
    } catch (error) {
      // The same box came twice at once: the next turn finds it.
      if (race >= MAX_RACES || !isPrismaError(error, UNIQUE_VIOLATION)) throw error;
    }
  }
}

async function deposit(
  tx: Transaction,
  userId: string,
  boxes: readonly SentBox[],
  { now, clockAheadMinutes }: DepositFacts,
): Promise<DepositOutcome[]> {
  // An update that changes nothing: on PostgreSQL it makes other deposits to this account wait, so that the bound holds.
  await tx.user.updateMany({ where: { id: userId }, data: { id: userId } });
  await tx.inboxBox.deleteMany({ where: { userId, state: OPENED, month: { lt: monthOf(now, -REMEMBERED_MONTHS) } } });
  const versions = await newestVersions(tx, userId, boxes);
  const room = await usage(tx, userId);
  const outcomes: DepositOutcome[] = [];
  for (const { id, version, sealed } of boxes) {
    if ((versions.get(id) ?? 0) >= version) outcomes.push("taken");
    else if (sealed.length > MAX_BOX_BYTES) outcomes.push("refused");
    else if (room.boxes >= MAX_BOXES || room.bytes + sealed.length > MAX_BYTES) outcomes.push("full");
    else {
      await tx.inboxBox.deleteMany({ where: { userId, id, version: { lt: version }, state: { not: OPENED } } });
      const row = { id, version, userId, month: monthOf(now, 0), sealed, state: WAITING, clockAheadMinutes };
      await tx.inboxBox.create({ data: row });
      versions.set(id, version);
      room.boxes += 1;
      room.bytes += sealed.length;
      outcomes.push("taken");
    }
  }
  return outcomes;
}

/** The highest version that is stored of each box, opened or not. */
async function newestVersions(
  tx: Transaction,
  userId: string,
  boxes: readonly SentBox[],
): Promise<Map<string, number>> {
  const where = { userId, id: { in: boxes.map(({ id }) => id) } };
  const rows = await tx.inboxBox.findMany({ where, select: { id: true, version: true }, orderBy: { version: "asc" } });
  return new Map(rows.map(({ id, version }) => [id, version]));
}

const usageSchema = z.tuple([z.object({ boxes: z.coerce.number(), bytes: z.coerce.number() })]);

/** The same statement in both stores; nothing of a box is read. */
async function usage(tx: Transaction, userId: string): Promise<{ boxes: number; bytes: number }> {
  const rows = await tx.$queryRaw`
    SELECT COUNT(*) AS "boxes", COALESCE(SUM(LENGTH("sealed")), 0) AS "bytes" FROM "InboxBox"
    WHERE "userId" = ${userId} AND "state" <> ${OPENED}`;
  return usageSchema.parse(rows)[0];
}

/** The boxes of an account that wait to be opened by themselves, or all that are not opened. */
export function findBoxes(userId: string, which: "waiting" | "all"): Promise<InboxRow[]> {
  const state = which === "waiting" ? WAITING : { not: OPENED };
  return reader().inboxBox.findMany({ where: { userId, state }, take: MAX_BOXES });
}

/** How many boxes of an account are not opened. */
export function countBoxes(userId: string): Promise<number> {
  return reader().inboxBox.count({ where: { userId, ...NOT_OPENED.where } });
}

/** One box that is not opened. */
export function findBox(userId: string, id: string, version: number): Promise<InboxRow | null> {
  return reader().inboxBox.findFirst({ where: { userId, id, version, state: { not: OPENED } } });
}

/** Thrown in a transaction when a box was opened by another request meanwhile; nothing is written then. */
export class BoxGoneError extends Error {}

/** Empties a box whose form is saved by the same transaction. @throws BoxGoneError */
export async function closeBox(tx: Transaction, { userId, id, version }: InboxRow): Promise<void> {
  const where = { userId, id, version, state: { not: OPENED } };
  const { count } = await tx.inboxBox.updateMany({ where, data: { state: OPENED, sealed: new Uint8Array(0) } });
  if (count === 0) throw new BoxGoneError();
}

/** Empties a box whose form the journal holds already. @throws BoxGoneError */
export function closeSavedBox(row: InboxRow): Promise<void> {
  return write((tx) => closeBox(tx, row));
}

/** Throws a box away, at the wish of its owner. False when there is none. */
export async function dropBox(userId: string, id: string, version: number): Promise<boolean> {
  const where = { userId, id, version, state: { not: OPENED } };
  const { count } = await erase((tx) =>
    tx.inboxBox.updateMany({ where, data: { state: OPENED, sealed: new Uint8Array(0) } }),
  );
  return count > 0;
}

/** Notes why the form of a box was not saved: it waits for the person from now on. */
export async function setAside({ userId, id, version }: InboxRow, reason: string): Promise<void> {
  await write((tx) =>
    tx.inboxBox.updateMany({ where: { userId, id, version, state: WAITING }, data: { state: reason } }),
  );
}

function monthOf(now: Date, later: number): string {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + later, 1)).toISOString().slice(0, 7);
}
