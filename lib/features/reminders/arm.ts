import "server-only";
import { getLocale } from "next-intl/server";
import { withSessions, wantsSessions } from "@/lib/account/reminders/follow-entries";
import { deleteReminders, readReminders, replaceReminders, updateReminders } from "@/lib/account/reminders/rows";
import { remindsOfAnything } from "@/lib/account/reminders/schema";
import type { ReminderState } from "@/lib/account/reminders/state-schema";
import { reminderChoices } from "@/lib/account/reminders/store";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import type { DayContext } from "@/lib/account/settings/loaders";
import { toFollow } from "@/lib/features/sessions/rules";
import { sessions } from "@/lib/features/sessions/store";
import { monthOf } from "@/lib/platform/calendar/month";
import { DEFAULT_LOCALE, isLocale } from "@/lib/platform/i18n/config";
import { isSameContent } from "@/lib/platform/journal/same-content";
import { logFailure } from "@/lib/platform/logging/log";

type Context = Pick<DayContext, "timeZone" | "settings" | "now" | "today">;

/** Tells the server to remind somebody as they chose, or not at all any more. */
export async function armReminders(user: CurrentUser, context: Context): Promise<void> {
  const { accountMail: _mail, ...choices } = await reminderChoices.get(user);
  if (!remindsOfAnything({ ...choices, accountMail: true })) return deleteReminders(user.userId);
  const where = await whereabouts(context);
  const from = monthOf(context.today);
  const ahead = wantsSessions({ choices }) ? (await sessions.list(user, { from })).map(toFollow) : [];
  const now = context.now.toISOString();
  await replaceReminders(user.userId, (current) => {
    // What was due before a time was chosen is not caught up with.
    const isSame = current !== null && isSameContent(current.choices, choices);
    const state: ReminderState = {
      ...(current ?? { sessions: [] }),
      ...where,
      choices,
      lookedUntil: isSame ? current.lookedUntil : now,
      unansweredDays: 0,
      isResting: false,
      sessions: current?.sessions ?? [],
    };
    return { ...state, sessions: ahead.length > 0 ? withSessions(state, ahead, context.now) : [] };
  });
}

/**
 * Has reminders follow the person: the zone of the device, the hour at which days begin, the language. Writes only when
 * one of them changed, and fails without a word to the page: it is asked again with the next one.
 */
export async function followPerson(user: CurrentUser, context: Context): Promise<void> {
  try {
    const current = await readReminders(user.userId);
    if (!current) return;
    const where = await whereabouts(context);
    const { timeZone, dayStartsAtHour, locale } = current;
    if (isSameContent(where, { timeZone, dayStartsAtHour, locale })) return;
    await updateReminders(user.userId, (latest) => ({ ...latest, ...where }));
  } catch (error) {
    logFailure("reminder.follow", error);
  }
}

/** Goes on after resting. */
export async function endRest(user: CurrentUser): Promise<void> {
  await updateReminders(user.userId, (state) => ({ ...state, unansweredDays: 0, isResting: false }));
}

async function whereabouts({ timeZone, settings }: Context) {
  const locale = await getLocale();
  const { dayStartsAtHour } = settings;
  return { timeZone, dayStartsAtHour, locale: isLocale(locale) ? locale : DEFAULT_LOCALE };
}
