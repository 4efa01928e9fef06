"use server";

import { userAction } from "@/lib/account/actions/user-action";
import { entryDay, isNewFutureDay } from "@/lib/platform/calendar/entered-day";
import { entryActions, fieldError } from "@/lib/account/actions/entry-actions";
import { entryIdForm } from "@/lib/platform/forms/entry-form-fields";
import { parseForm, valuesOf } from "@/lib/platform/forms/form-data";
import { failed } from "@/lib/platform/forms/result";
import { wasSessionHeldOn } from "@/lib/features/sessions/loaders";
import { setMark } from "./changes";
import { discussForm, effectForm, markForm, type EffectForm } from "./form-schema";
import { discuss, endEffect, noticeAgain, reopenEffect } from "./rules";
import type { Effect } from "./schema";
import { effects } from "./store";

const actions = entryActions({
  name: "effect",
  page: "/effects",
  collection: effects,
  form: effectForm,
  toContent: ({ since, ...answers }, { today }, existing) => {
    const day = { saved: existing?.since, today };
    if (isNewFutureDay(since, day)) return fieldError("since", "dayInFuture");
    return { content: effectFrom(existing, { ...answers, since: entryDay(since, day) }) };
  },
  toText: ({ ownWords, note }) => [ownWords, note],
});

export const saveEffectAction = actions.save;
export const deleteEffectAction = actions.remove;
export const restoreEffectAction = actions.restore;

/** Notes with one tap that something was noticed on a day, or takes that back. */
export const markEffectAction = userAction("mark-effect", async (context, formData) => {
  const parsed = parseForm(markForm, formData);
  if (!parsed.ok) return parsed;
  const { kind, day, mark } = parsed.data;
  if (day > context.today && !(await wasSessionHeldOn(context.user, day))) return inFuture("day", formData);
  return setMark(context, { kind, day, isMarked: mark === "on" });
});

/** Notes that it was there again today. */
export const noticeAgainAction = actions.changing("notice-again", entryIdForm, (effect, _form, { today }) => ({
  content: noticeAgain(effect, today),
}));
/** Notes that it was talked about, when, and what came of it. */
export const discussEffectAction = actions.changing("discuss", discussForm, (effect, form, { today }) => {
  const { day = today, discussion } = form;
  if (isNewFutureDay(day, { saved: effect.discussedOn, today })) return fieldError("day", "dayInFuture");
  return { content: discuss(effect, { day, discussion }) };
});
/** Notes that it is no longer there. */
export const endEffectAction = actions.changing("end", entryIdForm, (effect, _form, { today }) => ({
  content: endEffect(effect, today),
}));
/** Takes back that it is over, or that it was talked about. */
export const reopenEffectAction = actions.changing("reopen", entryIdForm, (effect) => ({
  content: reopenEffect(effect),
}));

type Answers = Omit<EffectForm, "id" | "revision" | "since"> & { since: string };

// What the form does not ask stays: the days it was noticed again, and what came of talking about it.
function effectFrom(existing: Effect | undefined, { ownWords, note, ...answers }: Answers): Effect {
  const { noticedOn = [], discussedOn, discussedBefore, discussion, overOn, reopened } = existing ?? {};
  return {
    ...answers,
    noticedOn,
    ...(ownWords && { ownWords }),
    ...(note && { note }),
    ...(discussedOn && { discussedOn }),
    ...(discussedBefore && { discussedBefore }),
    ...(discussion && { discussion }),
    ...(overOn && { overOn }),
    ...(reopened && { reopened }),
  };
}

function inFuture(field: "day", formData: FormData) {
  return failed("invalid-form", { fieldErrors: { [field]: "dayInFuture" }, values: valuesOf(formData) });
}
