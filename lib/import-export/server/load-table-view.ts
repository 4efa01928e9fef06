import "server-only";
import { randomBytes } from "node:crypto";
import type { JournalOwner } from "@/lib/platform/journal/entry";
import { runJob } from "@/lib/platform/jobs/run-job";
import { Remembered } from "@/lib/platform/data/remembered";
import type { ConversionContext } from "@/lib/import-export/core/conversion-context";
import type { TableDraft } from "./draft-schema";
import { findRowSecret } from "@/lib/platform/journal/row-secret";
import { faultOfJob } from "./job-fault";
import { everyCheckIn, knownOf } from "./table-import";
import { tableViewJob } from "./table-jobs";
import type { ImportView, TableView } from "./view";
import { viewKey } from "./view-key";

const MOST_VIEWS = 32;
const VIEW_MS = 15 * 60_000;
// The page shows the same file again and again while its columns are chosen; it is read once for each choice.
const views = new Remembered<TableView>(MOST_VIEWS, VIEW_MS);

/** What the import page shows of a table, read in a worker; a refusal when that took too long or too much memory. */
export async function loadTableView(
  owner: JournalOwner,
  draft: TableDraft,
  context: ConversionContext,
): Promise<ImportView> {
  const { timeZone, today, dayStartsAtHour } = context;
  const conversion = { timeZone, today, dayStartsAtHour };
  const existing = await everyCheckIn(owner);
  const key = viewKey(owner, { draft, context: conversion, existing });
  const remembered = views.get(key);
  if (remembered) return remembered;
  // Before the first import there is no secret, and nothing that a row could be known by.
  const secret = (await findRowSecret(owner)) ?? randomBytes(32);
  const journal = { existing: knownOf(existing), secret };
  const view = await runJob(tableViewJob, { draft, context: conversion, journal });
  const { id, fileName, uploadedAt } = draft;
  if (!view.ok) return { state: "refused", id, fileName, uploadedAt, fault: { code: faultOfJob(view.code) } };
  views.set(key, view.value);
  return view.value;
}
