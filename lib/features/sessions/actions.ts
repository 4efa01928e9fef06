"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { answeringEntryActions, fieldError } from "@/lib/account/actions/entry-actions";
import { formIn } from "@/lib/platform/actions/public-action";
import { AFTER_ANSWERS, notHeld, sessionAfterSchema, withAfter } from "./after-form";
import { SESSION_FIELDS } from "./fields";
import { sessionFormSchema } from "./form-schema";
import { sessionFrom } from "./rules";
import { sessions } from "./store";

const PAGE = "/sessions";

const actions = answeringEntryActions(
  {
    name: "session",
    page: PAGE,
    afterRestore: (id) => redirect(`${PAGE}/${id}`),
    collection: sessions,
    form: sessionFormSchema,
    toContent: (form, { moment }, existing) => ({ content: sessionFrom(form, existing, moment) }),
    comparedFields: SESSION_FIELDS,
  },
  (saved, { content }, { moment }) => ({ ...saved, savedAt: moment.time, status: content.status }),
);

/** Saves a session, new or changed, and goes to the list when its button says that it is done. */
export const saveSessionAction: typeof actions.save = async (previous, formData) => {
  const result = await actions.save(previous, formData);
  if (result.ok && formIn(formData).get("intent") === "done") redirect(PAGE);
  return result;
};
export const deleteSessionAction = actions.remove;
export const restoreSessionAction = actions.restore;

const afterActions = answeringEntryActions(
  {
    name: "session-after",
    page: PAGE,
    alsoShownOn: ["/today"],
    collection: sessions,
    form: sessionAfterSchema,
    toContent: (form, { moment }, existing) =>
      existing ? { content: withAfter(existing, form, moment) } : fieldError("form", "required"),
    comparedFields: AFTER_ANSWERS,
  },
  (saved, _entry, { moment }) => ({ ...saved, savedAt: moment.time }),
);

/** Saves how a session was, from the short form on Today. */
export const saveSessionAfterAction = afterActions.save;
/** Notes that a session did not take place. */
export const sessionNotHeldAction = afterActions.changing("not-held", z.object({}), (session) => ({
  content: notHeld(session),
}));
