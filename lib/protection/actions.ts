"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { userAction } from "@/lib/actions";
import { parseForm, valuesOf } from "@/lib/form-data";
import { failed, succeeded } from "@/lib/result";
import { tapSign } from "./changes";
import { momentForm, signForm } from "./form-schema";
import { protectionMoments } from "./store";

const PAGE = "/protection";

/** Keeps a moment, new or changed; a version from elsewhere is handed back before it is replaced. */
export const saveMomentAction = userAction("save-protection-moment", async ({ user, now, today }, formData) => {
  const parsed = parseForm(momentForm, formData);
  if (!parsed.ok) return parsed;
  const { id, revision, day, ...answers } = parsed.data;
  if (day !== undefined && day > today) {
    return failed("invalid-form", { fieldErrors: { day: "dayInFuture" }, values: valuesOf(formData) });
  }
  const known = await protectionMoments.get(user, id);
  const content = { ...answers, day: day ?? known?.content.day ?? today };
  const saved = await protectionMoments.save(user, { id, content, now, ...(revision && { revision }) });
  if (!saved.ok) {
    const { revision: current, content: there } = saved.current;
    const elsewhere = { revision: String(current), there: there.protectedWhat ?? "" };
    return failed(saved.code, { values: { ...valuesOf(formData), ...elsewhere } });
  }
  revalidatePath(PAGE);
  return succeeded(undefined);
});

/** Notes a sign in a session with one tap, or takes it back. */
export const tapSignAction = userAction("tap-protection-sign", async (context, formData) => {
  const parsed = parseForm(signForm, formData);
  return parsed.ok ? tapSign(context, parsed.data) : parsed;
});

/** Puts a moment away; the page offers to put it back. */
export const deleteMomentAction = userAction("delete-protection-moment", async ({ user, now }, formData) => {
  const id = String(formData.get("id"));
  if (!(await protectionMoments.remove(user, id, now))) return failed("not-found");
  redirect(`${PAGE}?deleted=${encodeURIComponent(id)}`);
});

/** Puts a deleted moment back. */
export const restoreMomentAction = userAction("restore-protection-moment", async ({ user, now }, formData) => {
  if (!(await protectionMoments.restore(user, String(formData.get("id")), now))) return failed("not-found");
  redirect(PAGE);
});
