"use server";

import { entryDay, isNewFutureDay } from "@/lib/platform/calendar/entered-day";
import { entryActions, fieldError } from "@/lib/account/actions/entry-actions";
import { lifeEventForm } from "./form-schema";
import { lifeEvents } from "./store";

const actions = entryActions({
  name: "life-event",
  page: "/life-events",
  collection: lifeEvents,
  form: lifeEventForm,
  toContent: ({ day: entered, ...event }, { today }, existing) => {
    const day = entryDay(entered, { saved: existing?.day, today });
    if (isNewFutureDay(entered, { saved: existing?.day, today })) return fieldError("day", "dayInFuture");
    if (event.until !== undefined && event.until < day) return fieldError("until", "endBeforeStart");
    if (isNewFutureDay(event.until, { saved: existing?.until, today })) return fieldError("until", "dayInFuture");
    // A last day that is existing says that it is over.
    return { content: { ...event, day, goesOn: event.goesOn && event.until === undefined } };
  },
  toText: ({ name, note }) => [name, note],
});

export const saveLifeEventAction = actions.save;
export const deleteLifeEventAction = actions.remove;
export const restoreLifeEventAction = actions.restore;
