"use server";

import { entryDay, isNewFutureDay } from "@/lib/platform/calendar/entered-day";
import { entryActions, fieldError } from "@/lib/account/actions/entry-actions";
import { agreementForm } from "./form-schema";
import { DEFAULT_STOP_WEEKS } from "./choices";
import { treatmentAgreements } from "./store";

const actions = entryActions({
  name: "leaflet",
  page: "/therapy/leaflet",
  collection: treatmentAgreements,
  form: agreementForm,
  toContent: ({ askedOn, stopWeeks, ...answers }, { today }, existing) => {
    const day = { saved: existing?.askedOn, today };
    if (isNewFutureDay(askedOn, day)) return fieldError("askedOn", "dayInFuture");
    return {
      content: {
        ...answers,
        askedOn: entryDay(askedOn, day),
        stopWeeks: stopWeeks ?? existing?.stopWeeks ?? DEFAULT_STOP_WEEKS,
      },
    };
  },
  toText: ({ effects, worse, measure, stop }) => [effects, worse, measure, stop],
});

export const saveAgreementAction = actions.save;
export const deleteAgreementAction = actions.remove;
export const restoreAgreementAction = actions.restore;
