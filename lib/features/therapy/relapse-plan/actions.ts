"use server";

import { entryActions } from "@/lib/account/actions/entry-actions";
import { planLineForm, signCheckForm } from "./form-schema";
import { planLines, signChecks } from "./store";

const lines = entryActions({
  name: "plan-line",
  page: "/therapy/plan",
  collection: planLines,
  form: planLineForm,
  toContent: (line, { today }, existing) => ({
    content: { ...existing, ...line, writtenOn: existing?.writtenOn ?? today },
  }),
  toText: ({ text }) => [text],
});

export const savePlanLineAction = lines.save;
export const deletePlanLineAction = lines.remove;
export const restorePlanLineAction = lines.restore;

const checks = entryActions({
  name: "sign-check",
  page: "/therapy/plan",
  collection: signChecks,
  form: signCheckForm,
  toContent: ({ sign }, { today }) => ({ content: { day: today, lineIds: sign } }),
});

/** Keeps which of the signs were there. */
export const saveSignCheckAction = checks.save;
