"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { isDeepStrictEqual } from "node:util";
import { userAction, type ActionContext } from "@/lib/account/actions/user-action";
import { armReminders } from "@/lib/features/reminders/arm";
import { parseForm, valuesOf } from "@/lib/platform/forms/form-data";
import { jobValue, runJob } from "@/lib/platform/jobs/run-job";
import { failed } from "@/lib/platform/forms/result";
import { importDocument, type PartOutcome } from "./account-document";
import { NO_DRAFT, type ImportDraft } from "./draft-schema";
import { importDrafts, loadDraft } from "./draft-store";
import { mappingFormSchema } from "./form-schema";
import { answersSchema, choicesOfForm, formatFormSchema } from "./format-form";
import { importFormat } from "./format-import";
import { readDocumentJob } from "./read-document-job";
import { importTable } from "./table-import";
import { tableChoicesJob } from "./table-jobs";

/** The draft that a form is about; null when another file took its place or it is gone. */
async function draftOf({ user, now }: ActionContext, draftId: unknown): Promise<ImportDraft | null> {
  const draft = await loadDraft(user, now);
  return draft.state !== "none" && draft.id === draftId ? draft : null;
}

/** Replaces the draft, and with it the text of the file, by what came of it. */
async function finish({ user, now }: ActionContext, draft: ImportDraft, outcomes: PartOutcome[], skipped: number) {
  if (draft.state === "none") return;
  const { id, fileName, uploadedAt } = draft;
  await importDrafts.save(user, { state: "done", id, fileName, uploadedAt, outcomes, skipped }, now);
}

/** Shows the page anew: without a fresh read a browser that is on it already would keep what it has. */
function showImport(place: "" | "#preview" = ""): never {
  revalidatePath("/settings/import");
  redirect(`/settings/import${place}`);
}

/**
 * Keeps the mapping and shows what it gives, or imports. A mapping that was changed since it was last shown is shown
 * first: nobody imports what they have not seen.
 */
export const mapTableAction = userAction("map-table", async (context, formData) => {
  const parsed = parseForm(mappingFormSchema, formData);
  if (!parsed.ok) return parsed;
  const form = parsed.data;
  const draft = await draftOf(context, form.draftId);
  if (draft?.state !== "table") return failed("not-found");
  const { timeZone, today } = context;
  const choices = await jobValue(tableChoicesJob, {
    form,
    previous: draft.choices,
    text: draft.text,
    context: { timeZone, today },
  });
  const isChanged = !isDeepStrictEqual(choices, draft.choices);
  if (isChanged) await importDrafts.save(context.user, { ...draft, choices }, context.now);
  if (form.intent === "preview" || isChanged) showImport("#preview");
  const { dayStartsAtHour } = context.settings;
  const imported = await importTable(context.user, draft, {
    ...context,
    dayStartsAtHour,
    onDifferent: form.onDifferent,
  });
  if (!imported) return failed("changed-elsewhere", { values: valuesOf(formData) });
  await finish(context, draft, [imported.outcome], imported.skipped);
  showImport();
});

/** Keeps the answers about an export of another app and shows what they give, or imports; see `mapTableAction`. */
export const mapFormatAction = userAction("map-format", async (context, formData) => {
  const parsed = parseForm(formatFormSchema, formData);
  if (!parsed.ok) return parsed;
  const { draftId, intent, onDifferent } = parsed.data;
  const draft = await draftOf(context, draftId);
  if (draft?.state !== "format") return failed("not-found");
  const answers = parseForm(answersSchema(draft.asked), formData);
  if (!answers.ok) return answers;
  const choices = choicesOfForm(answers.data, draft.asked);
  const isChanged = !isDeepStrictEqual(choices, draft.choices);
  if (isChanged) await importDrafts.save(context.user, { ...draft, choices }, context.now);
  if (intent === "preview" || isChanged) showImport("#preview");
  const { dayStartsAtHour } = context.settings;
  const imported = await importFormat(context.user, draft, { ...context, dayStartsAtHour, onDifferent });
  if (!imported) return failed("changed-elsewhere", { values: valuesOf(formData) });
  await finish(context, draft, [imported.outcome], imported.skipped);
  showImport();
});

/** Imports an export of Keerpunt: all of it, or nothing. */
export const importDocumentAction = userAction("import-document", async (context, formData) => {
  const draft = await draftOf(context, formData.get("draftId"));
  if (draft?.state !== "document") return failed("not-found");
  const read = await runJob(readDocumentJob, draft.text);
  if (!read.ok && read.code === "busy") return failed("busy");
  if (!read.ok || !read.value.ok) return failed("bad-file");
  const parts = read.value;
  const outcomes = await importDocument(context.user, parts.value, context.now);
  if (!outcomes) return failed("changed-elsewhere");
  // The choices of the document may be others than those that the server reminds by.
  await armReminders(context.user, context);
  await finish(context, draft, outcomes, 0);
  showImport();
});

/** Lets go of the file. */
export const discardImportAction = userAction("discard-import", async ({ user, now }) => {
  await importDrafts.save(user, NO_DRAFT, now);
  showImport();
});
