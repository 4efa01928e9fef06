"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { entryActions, fieldError } from "@/lib/account/actions/entry-actions";
import { userAction } from "@/lib/account/actions/user-action";
import { formIn, type FormAction } from "@/lib/platform/actions/public-action";
import type { SavedEntry } from "@/lib/platform/actions/saved-entry";
import { parseForm } from "@/lib/platform/forms/form-data";
import { savePointOf } from "@/lib/features/talking-points/changes";
import { doubtForm, doubtStepForm } from "./form-schema";
import { isBlank, withStep, type DoubtStep } from "./steps";
import { doubts } from "./store";

const PAGE = "/therapy/doubt";
const NEXT = { "1": "2", "2": "3", "3": undefined } as const;

const actions = entryActions({
  name: "doubt",
  page: PAGE,
  collection: doubts,
  form: doubtForm,
  toContent: ({ step, goTo, offered, ...answers }, { today }, existing) => {
    const { day = today, ...before } = existing ?? {};
    const all = step === undefined ? answers : withStep(before, step, ownAnswers(answers, { goTo, offered }));
    if (isBlank(all) && isLast({ step, goTo })) return fieldError("sentence", "nothingAnswered");
    return { content: { ...all, day } };
  },
  toText: ({ words, sentence }) => [words, sentence],
  afterSave: async (context, { id, content: { sentence } }, { formData }) => {
    const form = parseForm(doubtStepForm, formData);
    const way: Way = form.ok ? form.data : {};
    // The compass ends in something to say: it stands among the talking points at once.
    if (sentence && isLast(way)) {
      await savePointOf(context, { kind: "entry", from: "doubt", entryId: id }, sentence);
    }
    if (way.step !== undefined) redirect(afterStep(id, way));
  },
});

/** Goes on without saving: nothing was answered yet, and an empty round is no round. */
const skipStep = userAction<SavedEntry>("skip-doubt-step", (_context, formData) => {
  const form = parseForm(doubtStepForm, formData);
  if (!form.ok) return Promise.resolve(form);
  redirect(afterStep(form.data.id, form.data));
});

/** Saves a round or one step of it, and goes to the next step or the one that was asked for. */
export const saveDoubtAction: FormAction<SavedEntry> = async (previous, formData) =>
  isSkipped(formIn(formData)) ? skipStep(previous, formData) : actions.save(previous, formData);
export const deleteDoubtAction = actions.remove;
export const restoreDoubtAction = actions.restore;

function isSkipped(formData: FormData): boolean {
  const form = parseForm(doubtForm, formData);
  if (!form.ok) return false;
  const { id: _id, revision, overwrite: _overwrite, step, goTo, offered, ...answers } = form.data;
  return revision === undefined && !isLast({ step, goTo }) && isBlank(ownAnswers(answers, { goTo, offered }));
}

interface Way {
  step?: DoubtStep | undefined;
  goTo?: DoubtStep | undefined;
}

/** True when the form ends the round instead of leading to another step. */
function isLast({ step, goTo }: Way): boolean {
  return step === undefined || (goTo ?? NEXT[step]) === undefined;
}

/** What was answered, without an offered sentence that was left as it was on the way back. */
function ownAnswers<A extends { sentence?: string | undefined }>(
  answers: A,
  { goTo, offered }: Way & { offered?: string | undefined },
): A {
  return goTo !== undefined && answers.sentence === offered ? { ...answers, sentence: undefined } : answers;
}

function afterStep(round: string, { step, goTo }: Way): Route {
  const next = goTo ?? (step && NEXT[step]);
  return next ? `${PAGE}?round=${round}&step=${next}` : `${PAGE}?said=${round}`;
}
