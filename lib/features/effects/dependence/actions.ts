"use server";

import { entryActions, wrongField } from "@/lib/account/actions/entry-actions";
import { dependenceForm } from "./form-schema";
import { dependencePairs } from "./store";

const actions = entryActions({
  name: "dependence",
  page: "/effects",
  collection: dependencePairs,
  form: dependenceForm,
  fill: ({ alone, supported }, { today }, known) => {
    if (alone === undefined && supported === undefined) return wrongField("alone", "nothingAnswered");
    return { content: { day: known?.day ?? today, ...(alone && { alone }), ...(supported && { supported }) } };
  },
  wordsOf: () => [],
});

export const saveDependenceAction = actions.save;
