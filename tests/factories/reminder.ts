import { NO_REMINDERS, type ReminderChoices } from "@/lib/account/reminders/schema";
import type { ReminderState } from "@/lib/account/reminders/state-schema";

const { accountMail: _mail, ...none } = NO_REMINDERS;
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

/** What the server knows of somebody who is reminded at nine every evening. */
export function reminderState(overrides: Partial<ReminderState> = {}): ReminderState {
  return {
    choices: { ...none, daily: [{ time: "21:00", weekdays: EVERY_DAY }], byMail: true },
    timeZone: "Europe/Amsterdam",
    dayStartsAtHour: 4,
    locale: "nl",
    sessions: [],
    lookedUntil: "2026-06-01T00:00:00.000Z",
    unansweredDays: 0,
    isResting: false,
    ...overrides,
  };
}

/** Daily times on every day of the week. */
export function dailyAt(...times: string[]): Pick<ReminderChoices, "daily"> {
  return { daily: times.map((time) => ({ time, weekdays: EVERY_DAY })) };
}
