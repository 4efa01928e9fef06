"use server";

import { entryActions, fieldError } from "@/lib/account/actions/entry-actions";
import { savePointOf } from "@/lib/features/talking-points/changes";
import { doubtForm } from "./form-schema";
import { doubts } from "./store";

const actions = entryActions({
  name: "doubt",
  page: "/therapy/doubt",
  collection: doubts,
  form: doubtForm,
  toContent: (answers, { today }, existing) => {
    const isBlank = Object.values(answers).every((answer) => answer === undefined);
    if (isBlank) return fieldError("sentence", "nothingAnswered");
    return { content: { ...answers, day: existing?.day ?? today } };
  },
  toText: ({ words, sentence }) => [words, sentence],
  // The compass ends in something to say: it stands among the talking points at once.
  afterSave: async (context, { id, content: { sentence } }) => {
    if (sentence) await savePointOf(context, { kind: "entry", from: "doubt", entryId: id }, sentence);
  },
});

export const saveDoubtAction = actions.save;
export const deleteDoubtAction = actions.remove;
export const restoreDoubtAction = actions.restore;
