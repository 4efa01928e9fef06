"use server";

import { revalidatePath } from "next/cache";
import { userAction } from "@/lib/account/actions/user-action";
import { parseForm, valuesOf } from "@/lib/platform/forms/form-data";
import { failed, succeeded } from "@/lib/platform/forms/result";
import { answerFormSchema } from "@/lib/analysis/findings/form-schema";
import { findingAnswers } from "@/lib/analysis/findings/store";

/** Keeps what a person answers to a finding; a later answer replaces the earlier one, but the reason stays when another answer is given. */
export const answerFindingAction = userAction("answer-finding", async ({ user, now }, formData) => {
  const parsed = parseForm(answerFormSchema, formData);
  if (!parsed.ok) return parsed;
  const { id, findingId, answer, reason } = parsed.data;
  const known = (await findingAnswers.list(user)).find(({ content }) => content.findingId === findingId);
  // Emptied under "another reason", it is taken back; under the other answers nobody asked for it.
  const before = answer === "other-reason" ? undefined : known?.content.reason;
  const content = { findingId, answer, reason: reason ?? before, answeredAt: now.toISOString() };
  const input = known ? { id: known.id, revision: known.revision } : { id };
  const saved = await findingAnswers.save(user, { ...input, content, now });
  if (!saved.ok) return failed(saved.code, { values: valuesOf(formData) });
  revalidatePath("/trends");
  return succeeded({ findingId, answer });
});
