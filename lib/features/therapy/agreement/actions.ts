"use server";

import { entryDay, isNewFutureDay } from "@/lib/platform/calendar/entered-day";
import { entryActions, wrongField } from "@/lib/account/actions/entry-actions";
import { agreementForm } from "./form-schema";
import { DEFAULT_STOP_WEEKS } from "./schema";
import { treatmentAgreements } from "./store";

const actions = entryActions({
  name: "leaflet",
  page: "/therapy/leaflet",
  collection: treatmentAgreements,
  form: agreementForm,
  fill: ({ askedOn, stopWeeks, ...answers }, { today }, known) => {
    const day = { saved: known?.askedOn, today };
    if (isNewFutureDay(askedOn, day)) return wrongField("askedOn", "dayInFuture");
    return {
      content: {
        ...answers,
        askedOn: entryDay(askedOn, day),
        stopWeeks: stopWeeks ?? known?.stopWeeks ?? DEFAULT_STOP_WEEKS,
      },
    };
  },
  wordsOf: ({ effects, worse, measure, stop }) => [effects, worse, measure, stop],
});

export const saveAgreementAction = actions.save;
export const deleteAgreementAction = actions.remove;
export const restoreAgreementAction = actions.restore;
