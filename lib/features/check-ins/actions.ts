"use server";

import { answeringEntryActions, fieldError } from "@/lib/account/actions/entry-actions";
import { utcOffsetAt } from "@/lib/platform/calendar/clock";
import { isNewFutureDay } from "@/lib/platform/calendar/entered-day";
import { CHECK_IN_FIELDS } from "./fields";
import { checkInFormSchema } from "./form-schema";
import { checkInFrom, dateTimeOfNew } from "./rules";
import { checkIns } from "./store";

const actions = answeringEntryActions(
  {
    name: "check-in",
    page: "/check-ins",
    alsoShownOn: ["/today"],
    collection: checkIns,
    form: checkInFormSchema,
    toContent: (form, { now, today, timeZone, moment: { time } }, existing) => {
      if (isNewFutureDay(form.day, { saved: existing?.day, today })) return fieldError("day", "dayInFuture");
      const fallback = existing ?? dateTimeOfNew(form, { today, time, utcOffset: utcOffsetAt(now, timeZone) });
      const content = checkInFrom(form, fallback);
      // A length of sleep that was not changed is still the one that a device measured.
      const sleepSource = content.sleepHours === existing?.sleepHours ? existing?.sleepSource : undefined;
      return { content: { ...content, ...(sleepSource && { sleepSource }), source: existing?.source } };
    },
    comparedFields: CHECK_IN_FIELDS,
  },
  (saved, { content }, { moment }) => ({ ...saved, savedAt: moment.time, content }),
);

/** Saves a check-in, new or changed. The same form sent twice saves one. */
export const saveCheckInAction = actions.save;
export const deleteCheckInAction = actions.remove;
export const restoreCheckInAction = actions.restore;
