"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { userAction, type ActionContext } from "@/lib/actions";
import { localTimeAt } from "@/lib/calendar/clock";
import { parseForm, valuesOf } from "@/lib/form-data";
import { failed, succeeded } from "@/lib/result";
import { sessionFormSchema, type SessionForm } from "./form-schema";
import { otherVersion } from "./other-version";
import { sessionFrom } from "./rules";
import type { Session } from "./schema";
import { sessions } from "./store";

/** Keeps a session, new or changed. The same form sent twice keeps one; a version from elsewhere is handed back. */
export const saveSessionAction = userAction("save-session", async (context, formData) => {
  const { user, now, today, timeZone } = context;
  const parsed = parseForm(sessionFormSchema, formData);
  if (!parsed.ok) return parsed;
  const form = parsed.data;
  const time = localTimeAt(now, timeZone);
  const known = form.day ? null : await sessions.get(user, form.id);
  const content = sessionFrom(form, known?.content.day ?? today, { day: today, time });
  const saved = await keep(context, form, content);
  if (!saved.ok) {
    return failed(saved.code, { values: { ...valuesOf(formData), ...otherVersion(saved.current) } });
  }
  revalidatePath("/sessions");
  if (formData.get("intent") === "done") redirect("/sessions");
  const { id, revision } = saved.entry;
  return succeeded({ id, revision, savedAt: time, status: saved.entry.content.status });
});

async function keep({ user, now }: ActionContext, form: SessionForm, content: Session) {
  const { id, overwrite } = form;
  const saved = await sessions.save(user, { id, content, revision: overwrite ?? form.revision, now });
  const wasDeleted = !saved.ok && saved.current.deletedAt !== null;
  if (!wasDeleted || overwrite !== saved.current.revision) return saved;
  // Deleted elsewhere, and kept all the same by somebody who was told so.
  const restored = await sessions.restore(user, id, now);
  return sessions.save(user, { id, content, revision: restored?.revision ?? overwrite, now });
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
