"use server";

import { entryActions, fieldError } from "@/lib/account/actions/entry-actions";
import { dependenceForm } from "./form-schema";
import { dependencePairs } from "./store";

const actions = entryActions({
  name: "dependence",
  page: "/effects",
  collection: dependencePairs,
  form: dependenceForm,
  toContent: ({ alone, supported }, { today }, existing) => {
    if (alone === undefined && supported === undefined) return fieldError("alone", "nothingAnswered");
    return { content: { day: existing?.day ?? today, ...(alone && { alone }), ...(supported && { supported }) } };
  },
});

export const saveDependenceAction = actions.save;
