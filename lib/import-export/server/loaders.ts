import "server-only";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import { runJob } from "@/lib/platform/jobs/run-job";
import type { DayContext } from "@/lib/account/settings/loaders";
import { stageDocument } from "./account-document";
import { loadDraft } from "./draft-store";
import { loadFormatView } from "./format-import";
import { faultOfJob } from "./job-fault";
import { loadTableView } from "./load-table-view";
import { readDocumentJob } from "./read-document-job";
import type { ImportView } from "./view";

/** What the import page shows: nothing yet, a file on its way, a refusal, or what came of it. */
export async function loadImport(user: CurrentUser, context: DayContext): Promise<ImportView> {
  const draft = await loadDraft(user, context.now);
  if (draft.state === "table")
    return loadTableView(user, draft, { ...context, dayStartsAtHour: context.settings.dayStartsAtHour });
  if (draft.state === "format")
    return loadFormatView(user, draft, { ...context, dayStartsAtHour: context.settings.dayStartsAtHour });
  if (draft.state !== "document") return draft;
  const { text, ...about } = draft;
  const read = await runJob(readDocumentJob, text);
  if (!read.ok) return { ...about, state: "refused", fault: { code: faultOfJob(read.code) } };
  if (!read.value.ok) return { ...about, state: "refused", fault: read.value.fault };
  const { outcomes } = await stageDocument(user, read.value.value, context.now);
  return { state: "document", draft: about, outcomes };
}
