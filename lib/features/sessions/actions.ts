"use server";

import { z } from "zod";
import { answeringEntryActions, fieldError } from "@/lib/account/actions/entry-actions";
import { AFTER_ANSWERS, notHeld, sessionAfterSchema, withAfter } from "./after-form";
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

/** Saves how a session was, from the short form on Today. */
export const saveSessionAfterAction = afterActions.save;
/** Notes that a session did not take place. */
export const sessionNotHeldAction = afterActions.changing("not-held", z.object({}), (session) => ({
  content: notHeld(session),
}));
