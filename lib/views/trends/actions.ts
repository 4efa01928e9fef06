"use server";

import { userAction } from "@/lib/account/actions/user-action";
import { showAnew } from "@/lib/platform/actions/show-anew";
import { parseForm, valuesOf } from "@/lib/platform/forms/form-data";
import { failed, succeeded } from "@/lib/platform/forms/result";
import { answerFormSchema } from "@/lib/analysis/findings/form-schema";
import { findingAnswers } from "@/lib/analysis/findings/store";

/**
 * Saves the answer to a finding. A later answer replaces the earlier one, and keeps its reason unless it gives another.
 */
export const answerFindingAction = userAction("answer-finding", async ({ user, now }, formData) => {
  const parsed = parseForm(answerFormSchema, formData);
  if (!parsed.ok) return parsed;
  const { id, findingId, answer, reason } = parsed.data;
  const existing = (await findingAnswers.list(user)).find(({ content }) => content.findingId === findingId);
  // An emptied reason is removed under "another reason" only: the other answers do not show the field.
  const before = answer === "other-reason" ? undefined : existing?.content.reason;
  const content = { findingId, answer, reason: reason ?? before, answeredAt: now.toISOString() };
  const input = existing ? { id: existing.id, revision: existing.revision } : { id };
  const saved = await findingAnswers.save(user, { ...input, content, now });
  if (!saved.ok) return failed(saved.code, { values: valuesOf(formData) });
  showAnew("/trends");
  return succeeded({ findingId, answer });
});
