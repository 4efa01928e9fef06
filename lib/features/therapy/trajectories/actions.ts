"use server";

import { entryDay } from "@/lib/platform/calendar/entered-day";
import { entryActions, fieldError } from "@/lib/account/actions/entry-actions";
import { phaseForm, therapyForm } from "./form-schema";
import { inOrder, startPhase } from "./rules";
import { DEFAULT_EVALUATE_EVERY, PHASES } from "./choices";
import { therapies } from "./store";

const actions = entryActions({
  name: "therapy",
  page: "/therapy/trajectories",
  collection: therapies,
  form: therapyForm,
  toContent: (form, { today }, existing) => {
    const startedOn = entryDay(form.startedOn, { saved: existing?.startedOn, today });
    const { endedOn, forms, ownForms, therapist, helpWish, evaluateEvery } = form;
    if (endedOn !== undefined && endedOn < startedOn) return fieldError("endedOn", "endBeforeStart");
    const phases = PHASES.flatMap((phase) => {
      const from = form[`phase-${phase}`];
      return from === undefined ? [] : [{ phase, from }];
    });
    return {
      content: {
        startedOn,
        forms,
        ownForms,
        phases: inOrder(phases),
        evaluateEvery: evaluateEvery ?? existing?.evaluateEvery ?? DEFAULT_EVALUATE_EVERY,
        ...(endedOn && { endedOn }),
        ...(therapist && { therapist }),
        ...(helpWish && { helpWish }),
      },
    };
  },
  toText: ({ therapist, helpWish }) => [therapist, helpWish],
});

export const saveTherapyAction = actions.save;
export const deleteTherapyAction = actions.remove;
export const restoreTherapyAction = actions.restore;
/** Notes that a phase begins today. */
export const startPhaseAction = actions.changing("start-phase-of", phaseForm, (therapy, { phase }, { today }) => ({
  content: startPhase(therapy, phase, today),
}));
