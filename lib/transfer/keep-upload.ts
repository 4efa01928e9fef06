import "server-only";
import type { CurrentUser } from "@/lib/auth/require-user";
import type { DayContext } from "@/lib/settings/loaders";
import { importDrafts } from "./draft-store";
import { receiveFile } from "./receive-file";
import { startImport } from "./start-import";

/** Receives a file and keeps it, sealed, as the import on its way; or keeps why it was refused. */
export async function keepUpload(request: Request, user: CurrentUser, context: DayContext): Promise<void> {
  const received = await receiveFile(request);
  await importDrafts.save(user, startImport(received, context, context.now), context.now);
}
