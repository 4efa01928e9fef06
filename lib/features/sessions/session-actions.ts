import "server-only";
import { redirect } from "next/navigation";
import { answeringEntryActions } from "@/lib/account/actions/entry-actions";
import type { StoredKind } from "@/lib/account/actions/entry-kind";
import { formIn, type FormAction } from "@/lib/platform/actions/public-action";
import { SESSION_FIELDS } from "./fields";
import { sessionFormSchema } from "./form-schema";
import { sessionFrom } from "./rules";
import type { Session } from "./schema";
import { sessions } from "./store";
import type { SavedSession } from "./view";

const PAGE = "/sessions";

/**
 * The actions of a session. Saving goes to the list when its button says that it is done.
 * @param afterSave what else follows from a saved session
 */
export function sessionActions(afterSave?: StoredKind<Session>["afterSave"]) {
  const actions = answeringEntryActions(
    {
      name: "session",
      page: PAGE,
      afterRestore: (id) => redirect(`${PAGE}/${id}`),
      collection: sessions,
      form: sessionFormSchema,
      toContent: (form, { moment }, existing) => ({ content: sessionFrom(form, existing, moment) }),
      comparedFields: SESSION_FIELDS,
      ...(afterSave && { afterSave }),
    },
    (saved, { content }, { moment }): SavedSession => ({ ...saved, savedAt: moment.time, status: content.status }),
  );
  const save: FormAction<SavedSession> = async (previous, formData) => {
    const result = await actions.save(previous, formData);
    if (result.ok && formIn(formData).get("intent") === "done") redirect(PAGE);
    return result;
  };
  return { ...actions, save };
}
