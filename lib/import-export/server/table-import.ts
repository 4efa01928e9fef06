import { checkIns } from "@/lib/features/check-ins/store";
import type { Entry, JournalOwner } from "@/lib/platform/journal/entry";
import type { CheckIn } from "@/lib/features/check-ins/schema";
import { jobValue } from "@/lib/platform/jobs/run-job";
import { commitStaged } from "@/lib/platform/journal/stage";
import type { ConversionContext } from "@/lib/import-export/core/conversion-context";
import type { ExistingCheckIn, PlannedStep } from "@/lib/import-export/core/import-plan";
import type { PartOutcome } from "./account-document";
import type { TableDraft } from "./draft-schema";
import { ensureRowSecret } from "@/lib/platform/journal/row-secret";
import { tablePlanJob } from "./table-jobs";

/** What is done with rows that the journal has with other values. */
export type OnDifferent = "keep" | "replace";

/** Every check-in of the account, deleted ones included. */
export async function everyCheckIn(owner: JournalOwner): Promise<Entry<CheckIn>[]> {
  return [...(await checkIns.list(owner)), ...(await checkIns.listDeleted(owner))];
}

/** The check-ins that the rows of a file are compared with. */
export function knownOf(existing: readonly Entry<CheckIn>[]): ExistingCheckIn[] {
  return existing.map(({ id, content, deletedAt }) => ({ id, content, deleted: deletedAt !== null }));
}

/**
 * Imports a draft: every new row, and those that differ when they are to be replaced; all of it or nothing. Null when
 * the mapping is not complete or the journal changed meanwhile; nothing is written then.
 *
 * @throws BusyError when too many files are read, JobLimitError when this one takes too long
 */
export async function importTable(
  owner: JournalOwner,
  draft: TableDraft,
  { onDifferent, now, ...context }: ConversionContext & { onDifferent: OnDifferent; now: Date },
): Promise<{ outcome: PartOutcome; skipped: number } | null> {
  const secret = await ensureRowSecret(owner, now);
  const existing = await everyCheckIn(owner);
  const { timeZone, today, dayStartsAtHour } = context;
  const planned = await jobValue(tablePlanJob, {
    draft,
    context: { timeZone, today, dayStartsAtHour },
    journal: { existing: knownOf(existing), secret },
  });
  if (!planned) return null;
  const { conversion, steps } = planned;
  const outcome = await writeSteps(owner, steps, { existing, onDifferent, now });
  return outcome && { outcome, skipped: conversion.counts.skipped };
}

/** What holds while the steps of an import are written. */
interface Writing {
  existing: readonly Entry<CheckIn>[];
  onDifferent: OnDifferent;
  now: Date;
}

/** Writes the steps of an import, all of them or nothing; null when the journal changed meanwhile. */
export async function writeSteps(
  owner: JournalOwner,
  steps: readonly PlannedStep[],
  { existing, onDifferent, now }: Writing,
): Promise<PartOutcome | null> {
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
  return { name: "checkIns", added, unchanged, kept: steps.length - added - replaced - unchanged, replaced };
}
