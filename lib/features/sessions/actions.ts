"use server";

import { redirect } from "next/navigation";
import { answeringEntryActions } from "@/lib/account/actions/entry-actions";
import { formIn } from "@/lib/platform/actions/public-action";
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
