"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { answeringEntryActions, fieldError } from "@/lib/account/actions/entry-actions";
import { formIn, type FormAction } from "@/lib/platform/actions/public-action";
import type { SavedEntry } from "@/lib/platform/actions/saved-entry";
import { AFTER_ANSWERS } from "./after-answers";
import { notHeld, sessionAfterSchema, withAfter } from "./after-form";
import { sessionActions } from "./session-actions";
import { sessions } from "./store";

const actions = sessionActions();

/** Saves a session, new or changed, and goes to the list when its button says that it is done. */
export const saveSessionAction = actions.save;
export const deleteSessionAction = actions.remove;
export const restoreSessionAction = actions.restore;

const afterActions = answeringEntryActions(
  {
    name: "session-after",
    page: "/sessions",
    alsoShownOn: ["/today"],
    collection: sessions,
    form: sessionAfterSchema,
    toContent: (form, { moment }, existing) =>
      existing ? { content: withAfter(existing, form, moment) } : fieldError("form", "required"),
    comparedFields: AFTER_ANSWERS,
  },
  (saved, _entry, { moment }) => ({ ...saved, savedAt: moment.time }),
);

/** Saves how a session was, from the short form on Today. Its button, without a script, leads to what was answered. */
export const saveSessionAfterAction: FormAction<SavedEntry & { savedAt: string }> = async (previous, formData) => {
  const result = await afterActions.save(previous, formData);
  if (result.ok && formIn(formData).get("intent") === "done") redirect(`/today?answered=${result.data.id}`);
  return result;
};
/** Notes that a session did not take place. */
export const sessionNotHeldAction = afterActions.changing("not-held", z.object({}), (session) => ({
  content: notHeld(session),
}));
