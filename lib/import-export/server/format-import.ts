import { randomBytes } from "node:crypto";
import type { JournalOwner } from "@/lib/platform/journal/entry";
import { ensureRowSecret, findRowSecret } from "@/lib/platform/journal/row-secret";
import { Remembered } from "@/lib/platform/data/remembered";
import { jobValue, runJob } from "@/lib/platform/jobs/run-job";
import type { ConversionContext } from "@/lib/import-export/core/conversion-context";
import { countSteps } from "@/lib/import-export/core/import-plan";
import type { LeftOut } from "@/lib/import-export/formats/left-out";
import type { PartOutcome } from "./account-document";
import type { FormatDraft } from "./draft-schema";
import { formatPlanJob } from "./format-jobs";
import { faultOfJob } from "./job-fault";
import { everyCheckIn, knownOf, writeSteps, type OnDifferent } from "./table-import";
import type { FormatView, ImportView } from "./view";
import { viewKey } from "./view-key";

const PREVIEW_ROWS = 6;
const MOST_VIEWS = 32;
const VIEW_MS = 15 * 60_000;
// The page shows the same files again and again while questions are answered; they are read once for each answer.
const views = new Remembered<FormatView>(MOST_VIEWS, VIEW_MS);

/** How many entries and nights stay out; what is left out of those that come in is not among them. */
function skippedIn(leftOut: readonly LeftOut[]): number {
  const whole = leftOut.filter(({ what }) => what === "entry" || what === "sleep");
  return whole.reduce((sum, { count }) => sum + count, 0);
}

/** What the import page shows of an export of another app; a refusal when reading it took too long. */
export async function loadFormatView(
  owner: JournalOwner,
  { contents, ...draft }: FormatDraft,
  { timeZone, today, dayStartsAtHour }: ConversionContext,
): Promise<ImportView> {
  const existing = await everyCheckIn(owner);
  const conversion = { timeZone, today, dayStartsAtHour };
  const key = viewKey(owner, { draft, context: conversion, existing });
  const remembered = views.get(key);
  if (remembered) return remembered;
  // Before the first import there is no secret, and nothing that a check-in could be told by.
  const secret = (await findRowSecret(owner)) ?? randomBytes(32);
  const planned = await runJob(formatPlanJob, {
    draft: { contents, choices: draft.choices, asked: draft.asked },
    context: conversion,
    journal: { existing: knownOf(existing), secret },
  });
  const { id, fileName, uploadedAt } = draft;
  const refused = (code: ReturnType<typeof faultOfJob> | "unknown-format") =>
    ({ state: "refused", id, fileName, uploadedAt, fault: { code } }) satisfies ImportView;
  if (!planned.ok) return refused(faultOfJob(planned.code));
  if (!planned.value) return refused("unknown-format");
  const { rows, steps, leftOut } = planned.value;
  const preview = {
    rows: rows.slice(-PREVIEW_ROWS).reverse(),
    rowCount: rows.length,
    counts: countSteps(steps),
    leftOut,
  };
  const view: FormatView = { state: "format", draft, preview };
  views.set(key, view);
  return view;
}

/**
 * Imports an export of another app, all of it or nothing. Null when it cannot be read or the journal changed meanwhile.
 *
 * @throws BusyError when too many files are read, JobLimitError when this one takes too long
 */
export async function importFormat(
  owner: JournalOwner,
  draft: FormatDraft,
  { onDifferent, now, ...context }: ConversionContext & { onDifferent: OnDifferent; now: Date },
): Promise<{ outcome: PartOutcome; skipped: number } | null> {
  const secret = await ensureRowSecret(owner, now);
  const existing = await everyCheckIn(owner);
  const { timeZone, today, dayStartsAtHour } = context;
  const planned = await jobValue(formatPlanJob, {
    draft: { contents: draft.contents, choices: draft.choices, asked: draft.asked },
    context: { timeZone, today, dayStartsAtHour },
    journal: { existing: knownOf(existing), secret },
  });
  const outcome = planned && (await writeSteps(owner, planned.steps, { existing, onDifferent, now }));
  return outcome && { outcome, skipped: skippedIn(planned.leftOut) };
}
