import { PassingRows } from "@/lib/platform/journal/passing-rows";
import { logFailure } from "@/lib/platform/logging/log";
import { DRAFT_KIND, DRAFT_LIFETIME_MS } from "./draft-schema";

const HOUR_MS = 3_600_000;

/** The files of imports that nobody came back for; see `PassingRows`. */
export function oldDrafts(): PassingRows {
  return new PassingRows(DRAFT_KIND, DRAFT_LIFETIME_MS);
}

/** Looks for old drafts now and every hour while this process runs; a failure is logged and tried again. */
export function startForgettingDrafts(): void {
  const drafts = oldDrafts();
  const run = () => void drafts.sweep(new Date()).catch((error: unknown) => logFailure("import.forget-draft", error));
  setTimeout(run, 60_000).unref();
  setInterval(run, HOUR_MS).unref();
}
