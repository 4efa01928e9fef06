"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { userAction } from "@/lib/account/actions/user-action";
import { conflictFailure } from "@/lib/platform/actions/conflict";
import { parseForm } from "@/lib/platform/forms/form-data";
import { saveOver } from "@/lib/platform/journal/save-over";
import { failed, succeeded } from "@/lib/platform/forms/result";
import { savedEntry } from "@/lib/platform/actions/saved-entry";
import { isUndo, undoChange } from "@/lib/platform/actions/undo-change";
import { sessionFormSchema } from "./form-schema";
import { sessionTexts } from "./other-version";
import { sessionFrom, type SessionEntry } from "./rules";
import type { Session } from "./schema";
import { sessions } from "./store";

/** Keeps a session, new or changed. The same form sent twice keeps one; a version from elsewhere is handed back. */
export const saveSessionAction = userAction("save-session", async (context, formData) => {
  const { user, now, moment } = context;
  if (isUndo(formData)) {
    const undone = await undoChange(sessions, context, formData);
    return undone.ok ? answerOf(undone.entry, undone.before, moment.time) : undone;
  }
  const parsed = parseForm(sessionFormSchema, formData);
  if (!parsed.ok) return parsed;
  const form = parsed.data;
  const existing = await sessions.find(user, form.id);
  const content = sessionFrom(form, existing?.content, moment);
  const { id, revision, overwrite } = form;
  const saved = await saveOver(sessions, user, { id, content, revision, overwrite, now });
  if (!saved.ok) return conflictFailure(saved.current, formData, sessionTexts(saved.current.content));
  const answer = answerOf(saved.entry, existing?.content, moment.time);
  if (formData.get("intent") === "done") redirect("/sessions");
  return answer;
});

function answerOf(entry: SessionEntry, before: Session | undefined, savedAt: string) {
  revalidatePath("/sessions");
  return succeeded({ ...savedEntry(entry, before), savedAt, status: entry.content.status });
}

/** Puts a session away; the list offers to put it back. */
export const deleteSessionAction = userAction("delete-session", async ({ user, now }, formData) => {
  const id = String(formData.get("id"));
  if (!(await sessions.remove(user, id, now))) return failed("not-found");
  redirect(`/sessions?deleted=${encodeURIComponent(id)}`);
});

/** Puts a deleted session back. */
export const restoreSessionAction = userAction("restore-session", async ({ user, now }, formData) => {
  const restored = await sessions.restore(user, String(formData.get("id")), now);
  if (!restored) return failed("not-found");
  redirect(`/sessions/${restored.id}`);
});
