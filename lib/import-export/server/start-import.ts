import { randomUUID } from "node:crypto";
import { runJob } from "@/lib/platform/jobs/run-job";
import type { DetectionContext } from "@/lib/import-export/core/conversion-context";
import type { FaultCode, Readable } from "@/lib/platform/reading/fault";
import { shownFileName, type ImportDraft } from "./draft-schema";
import { faultOfJob } from "./job-fault";
import type { Opened } from "./open-upload";
import { openUploadJob } from "./open-upload-job";
import type { ReceivedUpload } from "./receive-file";

async function open(files: Uint8Array[], { timeZone, today }: DetectionContext): Promise<Opened> {
  const opened = await runJob(openUploadJob, { files, context: { timeZone, today } });
  return opened.ok ? opened.value : { state: "refused", fault: { code: faultOfJob(opened.code) } };
}

/** Turns received files, or why there are none, into the draft of an import. */
export async function startImport(
  received: Readable<ReceivedUpload>,
  context: DetectionContext,
  now: Date,
): Promise<ImportDraft> {
  const fileName = received.ok ? shownFileName(received.value.name) : "";
  const about = { id: randomUUID(), fileName, uploadedAt: now.toISOString() };
  if (!received.ok) return { ...about, state: "refused", fault: received.fault };
  const { files } = received.value;
  const opened = await open(files, context);
  if (opened.state !== "format") return { ...about, ...opened };
  const contents = files.map((bytes) => Buffer.from(bytes).toString("base64"));
  return { ...about, ...opened, contents, choices: { moods: opened.asked.usual, fields: {} } };
}

/** The draft of a file that is not taken after all, without its text. */
export function refusedDraft(draft: ImportDraft, code: FaultCode): ImportDraft {
  if (draft.state === "none") return draft;
  const { id, fileName, uploadedAt } = draft;
  return { state: "refused", id, fileName, uploadedAt, fault: { code } };
}
