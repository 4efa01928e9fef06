"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { userAction } from "@/lib/account/actions/user-action";
import { localTimeAt, utcOffsetAt } from "@/lib/platform/calendar/clock";
import { isNewFutureDay } from "@/lib/platform/calendar/entered-day";
import { conflictFailure } from "@/lib/platform/actions/conflict";
import { parseForm, valuesOf } from "@/lib/platform/forms/form-data";
import { saveOver } from "@/lib/platform/journal/save-over";
import { failed, succeeded } from "@/lib/platform/forms/result";
import { savedEntry } from "@/lib/platform/actions/saved-entry";
import { isUndo, undoChange } from "@/lib/platform/actions/undo-change";
import { checkInFormSchema } from "./form-schema";
import { checkInTexts } from "./other-version";
import { checkInFrom, momentOfNew, type CheckInEntry } from "./rules";
import type { CheckIn } from "./schema";
import { checkIns } from "./store";

/** Keeps a check-in, new or changed. The same form sent twice keeps one. */
export const saveCheckInAction = userAction("save-check-in", async (context, formData) => {
  const { user, now, today, timeZone } = context;
  const clock = localTimeAt(now, timeZone);
  if (isUndo(formData)) {
    const undone = await undoChange(checkIns, context, formData);
    return undone.ok ? answerOf(undone.entry, undone.before, clock) : undone;
  }
  const parsed = parseForm(checkInFormSchema, formData);
  if (!parsed.ok) return parsed;
  const form = parsed.data;
  const existing = (await checkIns.find(user, form.id))?.content;
  if (isNewFutureDay(form.day, { saved: existing?.day, today })) {
    return failed("invalid-form", { fieldErrors: { day: "dayInFuture" }, values: valuesOf(formData) });
  }
  const fallback = existing ?? momentOfNew(form, { today, time: clock, utcOffset: utcOffsetAt(now, timeZone) });
  const content = { ...checkInFrom(form, fallback), source: existing?.source };
  const { id, revision, overwrite } = form;
  const saved = await saveOver(checkIns, user, { id, content, revision, overwrite, now });
  if (!saved.ok) return conflictFailure(saved.current, formData, checkInTexts(saved.current.content));
  return answerOf(saved.entry, existing, clock);
});

function answerOf(entry: CheckInEntry, before: CheckIn | undefined, savedAt: string) {
  revalidatePath("/today");
  revalidatePath("/check-ins");
  return succeeded({ ...savedEntry(entry, before), savedAt, content: entry.content });
}

/** Puts a check-in away; the list offers to put it back. */
export const deleteCheckInAction = userAction("delete-check-in", async ({ user, now }, formData) => {
  const id = String(formData.get("id"));
  if (!(await checkIns.remove(user, id, now))) return failed("not-found");
  redirect(`/check-ins?deleted=${encodeURIComponent(id)}`);
});

/** Puts a deleted check-in back. */
export const restoreCheckInAction = userAction("restore-check-in", async ({ user, now }, formData) => {
  const restored = await checkIns.restore(user, String(formData.get("id")), now);
  if (!restored) return failed("not-found");
  redirect("/check-ins");
});
