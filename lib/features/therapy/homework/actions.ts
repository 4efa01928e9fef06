"use server";

import { randomUUID } from "node:crypto";
import { redirect } from "next/navigation";
import { userAction } from "@/lib/account/actions/user-action";
import { entryDay, isNewFutureDay } from "@/lib/platform/calendar/entered-day";
import { entryActions, fieldError } from "@/lib/account/actions/entry-actions";
import { entryIdForm } from "@/lib/platform/forms/entry-form-fields";
import { parseForm } from "@/lib/platform/forms/form-data";
import { protectionMoments } from "@/lib/features/protection/store";
import { reviseEntry } from "@/lib/platform/journal/revise-entry";
import { failed } from "@/lib/platform/forms/result";
import { answerForm, homeworkForm } from "./form-schema";
import { answerHomework, mayBecomeMoment, reopenHomework } from "./rules";
import type { Homework } from "./schema";
import { homeworkItems } from "./store";

const actions = entryActions({
  name: "homework",
  page: "/therapy/homework",
  collection: homeworkItems,
  form: homeworkForm,
  toContent: ({ text, agreedOn }, { today }, existing) => {
    const day = { saved: existing?.agreedOn, today };
    if (isNewFutureDay(agreedOn, day)) return fieldError("agreedOn", "dayInFuture");
    return { content: { ...existing, text, agreedOn: entryDay(agreedOn, day) } };
  },
  toText: ({ text, note }) => [text, note],
});

export const saveHomeworkAction = actions.save;
export const deleteHomeworkAction = actions.remove;
export const restoreHomeworkAction = actions.restore;
export const reopenHomeworkAction = actions.changing("reopen", entryIdForm, (homework) => ({
  content: reopenHomework(homework),
}));
/** Saves how it went. */
export const answerHomeworkAction = actions.changing("answer", answerForm, (homework, form, { today }) => ({
  content: answerHomework(homework, form, today),
}));

/** Makes a protection moment of what was not done, to look at when there is room, and goes there. */
export const homeworkMomentAction = userAction("make-moment-of-homework", async ({ user, now }, formData) => {
  const parsed = parseForm(entryIdForm, formData);
  if (!parsed.ok) return parsed;
  const entry = await homeworkItems.get(user, parsed.data.id);
  if (!entry) return failed("not-found");
  if (mayBecomeMoment(entry.content)) {
    const momentId = randomUUID();
    const day = entry.content.answeredOn ?? entry.content.agreedOn;
    // Linked first: two taps then make one moment.
    const change = (homework: Homework) => (mayBecomeMoment(homework) ? { ...homework, momentId } : null);
    const linked = await reviseEntry(homeworkItems, user, { id: entry.id, change, now });
    if (!linked.ok) return linked.code === "refused" ? redirect("/protection") : failed("not-found");
    await protectionMoments.save(user, { id: momentId, content: { day, signs: ["skipped-homework"], needs: [] }, now });
  }
  redirect("/protection");
});
