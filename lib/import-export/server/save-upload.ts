import "server-only";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import { JournalError } from "@/lib/platform/journal/entry";
import type { DayContext } from "@/lib/account/settings/loaders";
import { importDrafts } from "./draft-store";
import { receiveFile } from "./receive-file";
import { refusedDraft, startImport } from "./start-import";

/** Receives a file and keeps it, sealed, as the import on its way; or keeps why it was refused. */
export async function saveUpload(request: Request, user: CurrentUser, context: DayContext): Promise<void> {
  const received = await receiveFile(request);
  const draft = await startImport(received, context, context.now);
  try {
    await importDrafts.save(user, draft, context.now);
  } catch (error) {
    if (!(error instanceof JournalError) || error.code !== "full") throw error;
    await importDrafts.save(user, refusedDraft(draft, "journal-full"), context.now);
  }
}
