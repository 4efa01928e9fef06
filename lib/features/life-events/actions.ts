"use server";

import { entryDay, isNewFutureDay } from "@/lib/platform/calendar/entered-day";
import { entryActions, wrongField } from "@/lib/account/actions/entry-actions";
import { lifeEventForm } from "./form-schema";
import { lifeEvents } from "./store";

const actions = entryActions({
  name: "life-event",
  page: "/life-events",
  collection: lifeEvents,
  form: lifeEventForm,
  fill: ({ day: entered, ...event }, { today }, known) => {
    const day = entryDay(entered, { saved: known?.day, today });
    if (isNewFutureDay(entered, { saved: known?.day, today })) return wrongField("day", "dayInFuture");
    if (event.until !== undefined && event.until < day) return wrongField("until", "endBeforeStart");
    if (isNewFutureDay(event.until, { saved: known?.until, today })) return wrongField("until", "dayInFuture");
    // A last day that is known says that it is over.
    return { content: { ...event, day, goesOn: event.goesOn && event.until === undefined } };
  },
  wordsOf: ({ name, note }) => [name, note],
});

export const saveLifeEventAction = actions.save;
export const deleteLifeEventAction = actions.remove;
export const restoreLifeEventAction = actions.restore;
