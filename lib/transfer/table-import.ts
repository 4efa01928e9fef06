import { randomBytes } from "node:crypto";
import { checkIns } from "@/lib/check-ins/store";
import type { Entry, JournalOwner } from "@/lib/journal/entry";
import type { CheckIn } from "@/lib/check-ins/schema";
import { commitStaged } from "@/lib/journal/stage";
import { isOwnTable } from "@/lib/portability/check-ins-csv";
import { convert, type Conversion } from "@/lib/portability/convert";
import type { ConversionContext } from "@/lib/portability/conversion-context";
import { readTable, type Table } from "@/lib/portability/csv-table";
import { planImport, type PlannedStep } from "@/lib/portability/import-plan";
import { completeMapping, type Mapping } from "@/lib/portability/mapping";
import { rowId, sourceKey } from "@/lib/portability/row-id";
import type { PartOutcome } from "./account-document";
import type { TableDraft } from "./draft-schema";
import { ensureRowSecret, findRowSecret } from "./import-identity";

/** What is done with rows that the journal has with other values. */
export const ON_DIFFERENT = ["keep", "replace"] as const;
export type OnDifferent = (typeof ON_DIFFERENT)[number];

export interface PlannedTable {
  conversion: Conversion;
  steps: PlannedStep[];
}

/** The table and mapping of a draft, or null while either is not complete. */
export function mappedTable({ text, choices }: TableDraft): { table: Table; mapping: Mapping } | null {
  const table = readTable(text, choices.delimiter, choices.headerLine);
  const mapping = completeMapping(choices);
  return table.ok && mapping ? { table: table.value, mapping } : null;
}

/** Every check-in of the account, deleted ones included. */
async function everyCheckIn(owner: JournalOwner): Promise<Entry<CheckIn>[]> {
  return [...(await checkIns.list(owner)), ...(await checkIns.listDeleted(owner))];
}

function plan(
  { table, mapping }: { table: Table; mapping: Mapping },
  existing: readonly Entry<CheckIn>[],
  secret: Buffer,
  context: ConversionContext,
): PlannedTable {
  const conversion = convert(table, mapping, context);
  const source = sourceKey(table);
  const rows = conversion.rows.map((row) => ({ id: rowId(secret, source, row), content: row.content }));
  const known = existing.map(({ id, content, deletedAt }) => ({ id, content, deleted: deletedAt !== null }));
  return { conversion, steps: planImport(rows, known, isOwnTable(table)) };
}

/** What importing a draft would do now; null while the mapping is not complete. */
export async function previewTable(
  owner: JournalOwner,
  draft: TableDraft,
  context: ConversionContext,
): Promise<PlannedTable | null> {
  const mapped = mappedTable(draft);
  if (!mapped) return null;
  // Before the first import there is no secret, and nothing that a row could be known by.
  const secret = (await findRowSecret(owner)) ?? randomBytes(32);
  return plan(mapped, await everyCheckIn(owner), secret, context);
}

/**
 * Imports a draft: every new row, and those that differ when they are to be replaced; all of it or nothing. Null when
 * the mapping is not complete or the journal changed meanwhile; nothing is written then.
 */
export async function importTable(
  owner: JournalOwner,
  draft: TableDraft,
  { onDifferent, now, ...context }: ConversionContext & { onDifferent: OnDifferent; now: Date },
): Promise<{ outcome: PartOutcome; skipped: number } | null> {
  const mapped = mappedTable(draft);
  if (!mapped) return null;
  const secret = await ensureRowSecret(owner, now);
  const existing = await everyCheckIn(owner);
  const { conversion, steps } = plan(mapped, existing, secret, context);
  const revisions = new Map(existing.map(({ id, revision }) => [id, revision]));
  const at = now.toISOString();
  const times = { createdAt: at, updatedAt: at, deletedAt: null };
  const inputs = steps.flatMap((step) => {
    if (step.status === "new") return [{ id: step.id, content: step.content, ...times }];
    const revision = step.status === "different" && onDifferent === "replace" ? revisions.get(step.id) : undefined;
    if (step.status !== "different" || revision === undefined) return [];
    return [{ id: step.id, content: step.content, ...times, replaces: revision }];
  });
  const staged = await checkIns.stage(owner, inputs);
  if (!(await commitStaged([staged]))) return null;
  const added = staged.inserts.length;
  const replaced = staged.replacements.length;
  const unchanged = steps.filter(({ status }) => status === "unchanged").length;
  const kept = steps.length - added - replaced - unchanged;
  return { outcome: { name: "checkIns", added, unchanged, kept, replaced }, skipped: conversion.counts.skipped };
}
