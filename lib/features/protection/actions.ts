"use server";

import { userAction } from "@/lib/account/actions/user-action";
import { entryDay, isNewFutureDay } from "@/lib/platform/calendar/entered-day";
import { entryActions, fieldError } from "@/lib/account/actions/entry-actions";
import { parseForm, valuesOf } from "@/lib/platform/forms/form-data";
import { failed } from "@/lib/platform/forms/result";
import { wasSessionHeldOn } from "@/lib/features/sessions/loaders";
import { setSign } from "./changes";
import { momentForm, signForm } from "./form-schema";
import { protectionMoments } from "./store";

const actions = entryActions({
  name: "protection-moment",
  page: "/protection",
  collection: protectionMoments,
  form: momentForm,
  toContent: ({ day, ...answers }, { today }, existing) => {
    const context = { saved: existing?.day, today };
    if (isNewFutureDay(day, context)) return fieldError("day", "dayInFuture");
    return { content: { ...answers, day: entryDay(day, context) } };
  },
  toText: ({ protectedWhat }) => [protectedWhat],
});

export const saveMomentAction = actions.save;
export const deleteMomentAction = actions.remove;
export const restoreMomentAction = actions.restore;

/** Notes a sign in a session with one tap, or takes it back. */
export const tapSignAction = userAction("tap-protection-sign", async (context, formData) => {
  const parsed = parseForm(signForm, formData);
  if (!parsed.ok) return parsed;
  const { mark, ...tapped } = parsed.data;
  if (tapped.day > context.today && !(await wasSessionHeldOn(context.user, tapped.day))) {
    return failed("invalid-form", { fieldErrors: { day: "dayInFuture" }, values: valuesOf(formData) });
  }
  return setSign(context, { ...tapped, isMarked: mark === "on" });
});
