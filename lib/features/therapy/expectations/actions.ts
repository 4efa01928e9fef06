"use server";

import { entryActions } from "@/lib/account/actions/entry-actions";
import { expectationForm, reviewForm } from "./form-schema";
import { reviewExpectation } from "./rules";
import { expectations } from "./store";

const actions = entryActions({
  name: "expectation",
  page: "/therapy/expectations",
  collection: expectations,
  form: expectationForm,
  // What was answered when looking back stays.
  toContent: ({ text, sign, when, seenIn, reviewOn }, { today }, existing) => ({
    content: {
      text,
      writtenOn: existing?.writtenOn ?? today,
      ...(sign && { sign }),
      ...(when && { when }),
      ...(seenIn && { seenIn }),
      ...(reviewOn && { reviewOn }),
      ...(existing?.noticed && { noticed: existing.noticed }),
      ...(existing?.noticedNote && { noticedNote: existing.noticedNote }),
      ...(existing?.reviewedOn && { reviewedOn: existing.reviewedOn }),
    },
  }),
  toText: ({ text, sign, when }) => [text, sign, when],
});

export const saveExpectationAction = actions.save;
export const deleteExpectationAction = actions.remove;
export const restoreExpectationAction = actions.restore;
/** Keeps whether it was noticed. */
export const reviewExpectationAction = actions.changing("review", reviewForm, (expectation, form, { today }) => ({
  content: reviewExpectation(expectation, form, today),
}));
