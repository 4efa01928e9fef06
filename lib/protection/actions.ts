"use server";

import { userAction } from "@/lib/actions";
import { entryActions, wrongField } from "@/lib/entry-actions";
import { parseForm } from "@/lib/form-data";
import { tapSign } from "./changes";
import { momentForm, signForm } from "./form-schema";
import { protectionMoments } from "./store";

const actions = entryActions({
  name: "protection-moment",
  page: "/protection",
  collection: protectionMoments,
  form: momentForm,
  fill: ({ day, ...answers }, { today }, known) => {
    if (day !== undefined && day > today) return wrongField("day", "dayInFuture");
    return { content: { ...answers, day: day ?? known?.day ?? today } };
  },
  wordsOf: ({ protectedWhat }) => [protectedWhat],
});

export const saveMomentAction = actions.save;
export const deleteMomentAction = actions.remove;
export const restoreMomentAction = actions.restore;

/** Notes a sign in a session with one tap, or takes it back. */
export const tapSignAction = userAction("tap-protection-sign", async (context, formData) => {
  const parsed = parseForm(signForm, formData);
  return parsed.ok ? tapSign(context, parsed.data) : parsed;
});
