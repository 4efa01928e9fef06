import "server-only";
import { getTranslations } from "next-intl/server";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import { calendarUidOf } from "@/lib/account/reminders/sealed-rows";
import { reminderChoices } from "@/lib/account/reminders/store";
import { loadDayContext } from "@/lib/account/settings/loaders";
import { loadSessions } from "@/lib/features/sessions/loaders";
import { together } from "@/lib/platform/concurrency/together";
import { calendarFile } from "./calendar-file";

/** The calendar file of somebody's reminders and planned sessions; its titles say nothing of what they are. */
export async function loadCalendarFile(user: CurrentUser): Promise<string> {
  const { choices, sessions, context, t, tMail } = await together({
    choices: reminderChoices.get(user),
    sessions: loadSessions(user),
    context: loadDayContext(user),
    t: getTranslations("reminders"),
    tMail: getTranslations("mail"),
  });
  const { now, today } = context;
  const ahead = sessions.filter(({ content }) => content.status === "planned" && content.day >= today);
  return calendarFile({
    reminders: choices.daily.map((daily) => ({ uid: calendarUidOf(user.userId, daily.time), ...daily })),
    appointments: ahead.map(({ id, content: { day, startTime, durationMinutes } }) => {
      return { uid: calendarUidOf(user.userId, id), day, startTime, durationMinutes };
    }),
    titles: { reminder: choices.message || tMail("message"), appointment: t("calendarAppointment") },
    today,
    now,
  });
}
