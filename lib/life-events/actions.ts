"use server";

import { entryActions, wrongField } from "@/lib/entry-actions";
import { lifeEventForm } from "./form-schema";
import { lifeEvents } from "./store";

const actions = entryActions({
  name: "life-event",
  page: "/life-events",
  collection: lifeEvents,
  form: lifeEventForm,
  fill: ({ day: filled, ...event }, { today }) => {
    const day = filled ?? today;
    if (day > today) return wrongField("day", "dayInFuture");
    if (event.until !== undefined && event.until < day) return wrongField("until", "endBeforeStart");
    if (event.until !== undefined && event.until > today) return wrongField("until", "dayInFuture");
    // A last day that is known says that it is over.
    return { content: { ...event, day, goesOn: event.goesOn && event.until === undefined } };
  },
  wordsOf: ({ name, note }) => [name, note],
});

export const saveLifeEventAction = actions.save;
export const deleteLifeEventAction = actions.remove;
export const restoreLifeEventAction = actions.restore;
