import { createHash } from "node:crypto";
import { z } from "zod";
import { groupedBy } from "@/lib/platform/data/grouped-by";
import type { PrismaClient } from "./generated/sqlite/client";

/** Bytes at the end of a sealed value that authenticate all of it. */
const TAG_BYTES = 16;

/** What is hashed of a row that is not deleted. Its tag differs for each sealing, whatever the revision says. */
interface RowState {
  readonly id: string;
  readonly month: string;
  readonly revision: number;
  readonly schemaVersion: number;
  readonly sealed: Uint8Array;
}

/** The month of each group of rows, with a hash over which rows there are and how each was sealed. */
export type MonthStates = ReadonlyMap<string, string>;

const rowsSchema = z.array(z.object({ month: z.string(), state: z.string() }));

/** The states of an account's rows of one kind that are not deleted, from their columns: nothing is opened. */
export async function sqliteMonthStates(client: PrismaClient, userId: string, kind: string): Promise<MonthStates> {
  const rows = await client.$queryRaw`
    SELECT "month", group_concat("id" || ':' || "revision" || ':' || "schemaVersion" || ':'
      || lower(hex(substr("sealed", -16))), ',' ORDER BY "id") AS "state"
    FROM "Entry" WHERE "userId" = ${userId} AND "kind" = ${kind} AND "deleted" = false GROUP BY "month"`;
  return new Map(rowsSchema.parse(rows).map(({ month, state }) => [month, sha256(state)]));
}

/** The same in PostgreSQL, which hashes by itself: only a line for each month travels. */
export async function postgresqlMonthStates(client: PrismaClient, userId: string, kind: string): Promise<MonthStates> {
  const rows = await client.$queryRaw`
    SELECT "month", encode(sha256(convert_to(string_agg("id" || ':' || "revision" || ':' || "schemaVersion" || ':'
      || encode(substring("sealed" FROM octet_length("sealed") - 15), 'hex'),
      ',' ORDER BY "id" COLLATE "C"), 'UTF8')), 'hex') AS "state"
    FROM "Entry" WHERE "userId" = ${userId} AND "kind" = ${kind} AND "deleted" = false GROUP BY "month"`;
  return new Map(rowsSchema.parse(rows).map(({ month, state }) => [month, state]));
}

/** The same of rows that were read. */
export function monthStatesOf(rows: readonly RowState[]): MonthStates {
  const months = groupedBy(rows, ({ month }) => month);
  return new Map([...months].map(([month, ofMonth]) => [month, sha256(ofMonth.sort(byId).map(lineOf).join(","))]));
}

function lineOf({ id, revision, schemaVersion, sealed }: RowState): string {
  const tag = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.length).toString("hex", sealed.length - TAG_BYTES);
  return `${id}:${revision}:${schemaVersion}:${tag}`;
}

function byId(a: RowState, b: RowState): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
