"use server";

import { z } from "zod";
import { userAction } from "@/lib/account/actions/user-action";
import { dropBox, findBox } from "@/lib/platform/journal/inbox-boxes";
import { saveForm } from "@/lib/account/inbox/open-inbox";
import { readBox } from "@/lib/account/inbox/read-box";
import { OVERWRITE_FIELD } from "@/lib/platform/actions/conflict";
import { showAnew } from "@/lib/platform/actions/show-anew";
import { enteredDaySchema } from "@/lib/platform/calendar/entered-day";
import { entryFormFields } from "@/lib/platform/forms/entry-form-fields";
import { gradeSchema } from "@/lib/platform/forms/field-schemas";
import { parseForm } from "@/lib/platform/forms/form-data";
import { failed, succeeded, type ActionResult } from "@/lib/platform/forms/result";
import { typedNumber } from "@/lib/platform/forms/typed-number";
import { DEPOSIT_ACTIONS } from "./deposit-actions";

const boxForm = z.object({
  box: entryFormFields.id,
  version: typedNumber(z.number().int().positive(), "required"),
  day: enteredDaySchema.optional(),
  mood: typedNumber(gradeSchema, "mood").optional(),
  [OVERWRITE_FIELD]: entryFormFields.overwrite,
});

/**
 * Saves the form of a box that was set aside, with the day and the mood that were given with it. A version from elsewhere
 * is handed back before it is replaced, as in the form itself.
 */
export const saveBoxAction = userAction<undefined>("save-box", async ({ user }, formData) => {
  const parsed = parseForm(boxForm, formData);
  if (!parsed.ok) return parsed;
  const { box, version, day, mood, overwrite } = parsed.data;
  const row = await findBox(user.userId, box, version);
  const read = row && readBox(user.vault, row);
  if (!row || !read?.form) return failed("not-found");
  const changed = new Map<string, string>();
  if (day !== undefined) changed.set("day", day);
  if (mood !== undefined) changed.set("mood", String(mood));
  if (overwrite !== undefined) changed.set(OVERWRITE_FIELD, String(overwrite));
  const fields = [...read.form.fields.filter(([name]) => !changed.has(name)), ...changed];
  const saved = await saveForm(user, DEPOSIT_ACTIONS, { row, form: { ...read.form, fields }, now: new Date() });
  return answerOf(saved);
});

function answerOf(saved: ActionResult<unknown>): ActionResult {
  if (!saved.ok) return saved;
  showAnew("/today/inbox");
  return succeeded(undefined);
}

/** Throws a box away. */
export const dropBoxAction = userAction<undefined>("drop-box", async ({ user }, formData) => {
  const parsed = parseForm(boxForm, formData);
  if (!parsed.ok) return parsed;
  if (!(await dropBox(user.userId, parsed.data.box, parsed.data.version))) return failed("not-found");
  showAnew("/today/inbox");
  return succeeded(undefined);
});
