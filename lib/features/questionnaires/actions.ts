"use server";

import { redirect } from "next/navigation";
import { entryChanges } from "@/lib/account/actions/entry-changes";
import { userAction, type ActionContext } from "@/lib/account/actions/user-action";
import { showAnew } from "@/lib/platform/actions/show-anew";
import { entryDay, isNewFutureDay } from "@/lib/platform/calendar/entered-day";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import type { SavedEntry } from "@/lib/platform/actions/saved-entry";
import { entryIdForm } from "@/lib/platform/forms/entry-form-fields";
import { parseForm, valuesOf } from "@/lib/platform/forms/form-data";
import { failed, succeeded, type ActionResult } from "@/lib/platform/forms/result";
import { answersFrom, questionnaireForm } from "./form-schema";
import { saveQuestionnaire, setTalk } from "./changes";
import { questionnaires } from "./store";

const PAGE = "/questionnaires";

/** Saves a questionnaire and shows its total. Sent twice it is saved once; other answers are another time. */
export const saveQuestionnaireAction = userAction<SavedEntry>(
  "save-questionnaire",
  async ({ user, now, today }, formData) => {
    const parsed = parseForm(questionnaireForm, formData);
    if (!parsed.ok) return parsed;
    const { id, instrument, day: entered, ...fields } = parsed.data;
    const refuse = (field: string, key: string) =>
      failed("invalid-form", { fieldErrors: { [field]: key }, values: valuesOf(formData) });
    const existing = await questionnaires.find(user, id);
    const saved = existing?.content.day;
    if (isNewFutureDay(entered, { saved, today })) return refuse("day", "dayInFuture");
    const answers = answersFrom(instrument, fields);
    if (answers.every((answer) => answer === null)) return refuse("form", "nothingAnswered");
    const content = { instrument, day: entryDay(entered, { saved, today }), answers };
    await saveQuestionnaire(user, { id, content, now });
    redirect(PAGE);
  },
);

/** Notes that the answer that asks for help was talked about: its card has done its work. */
export const talkedAboutAction = userAction("talked-about-answer", async (context, formData) => {
  const parsed = parseForm(entryIdForm, formData);
  return parsed.ok ? changeTalk(context, parsed.data.id, context.today) : parsed;
});

/** Takes that back: the card stands there again. */
export const notTalkedAboutAction = userAction("not-talked-about-answer", async (context, formData) => {
  const parsed = parseForm(entryIdForm, formData);
  return parsed.ok ? changeTalk(context, parsed.data.id, null) : parsed;
});

async function changeTalk(context: ActionContext, id: string, day: LocalDate | null): Promise<ActionResult> {
  if (!(await setTalk(context, { id, day }))) return failed("not-found");
  for (const page of ["/today", "/trends", PAGE, "/talking-points"]) showAnew(page);
  return succeeded(undefined);
}

const changes = entryChanges({ name: "questionnaire", page: PAGE, collection: questionnaires });

export const deleteQuestionnaireAction = changes.remove;
export const restoreQuestionnaireAction = changes.restore;
