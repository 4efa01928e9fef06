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
  fill: ({ text, sign, when, seenIn, reviewOn }, { today }, known) => ({
    content: {
      text,
      writtenOn: known?.writtenOn ?? today,
      ...(sign && { sign }),
      ...(when && { when }),
      ...(seenIn && { seenIn }),
      ...(reviewOn && { reviewOn }),
      ...(known?.noticed && { noticed: known.noticed }),
      ...(known?.noticedNote && { noticedNote: known.noticedNote }),
      ...(known?.reviewedOn && { reviewedOn: known.reviewedOn }),
    },
  }),
  wordsOf: ({ text, sign, when }) => [text, sign, when],
});

export const saveExpectationAction = actions.save;
export const deleteExpectationAction = actions.remove;
export const restoreExpectationAction = actions.restore;
/** Keeps whether it was noticed. */
export const reviewExpectationAction = actions.changing("review", reviewForm, (expectation, form, { today }) => ({
  content: reviewExpectation(expectation, form, today),
}));
