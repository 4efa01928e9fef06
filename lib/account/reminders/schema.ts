import { z } from "zod";
import { boundedList } from "@/lib/platform/data/bounded-list";
import { clockTimeSchema, shortText, wholeNumber } from "@/lib/platform/forms/field-schemas";

/** More times a day than anybody wants to be reminded. */
export const MAX_DAILY_TIMES = 4;
/** ISO weekdays: 1 is Monday. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
/** Hours after the end of a session. */
export const HOURS_AFTER = [1, 2, 3, 4, 6] as const;
export const MAX_MESSAGE_LENGTH = 80;
export const MAX_SENDER_LENGTH = 40;

const weekdaySchema = wholeNumber({ min: 1, max: 7 }, "choice");

/** A time of the day, and the days of the week on which it counts. */
export const dailyTimeSchema = z.object({
  time: clockTimeSchema,
  weekdays: boundedList(weekdaySchema, WEEKDAYS.length),
});

/** What a person chose about reminders and other messages. Everything but mail about the account is off at first. */
export const reminderChoicesSchema = z.object({
  /** When to be reminded of the check-in. */
  daily: boundedList(dailyTimeSchema, MAX_DAILY_TIMES).default([]),
  /** At what time on the evening before a session; absent is not. */
  eveningBefore: clockTimeSchema.optional(),
  /** How many hours after a session; absent is not. */
  hoursAfter: wholeNumber({ min: 1, max: 12 }, "choice").optional(),
  /** Whether reminders come by e-mail, too. */
  byMail: z.boolean().default(false),
  /** What a reminder says; absent is the usual sentence. */
  message: shortText(MAX_MESSAGE_LENGTH).optional(),
  /** Who an e-mail seems to come from; absent is as the server says. */
  senderName: shortText(MAX_SENDER_LENGTH).optional(),
  /** Whether to hear by e-mail of new devices and of changes to the account. */
  accountMail: z.boolean().default(true),
});
export type ReminderChoices = z.infer<typeof reminderChoicesSchema>;

export const NO_REMINDERS: ReminderChoices = reminderChoicesSchema.parse({});

/** Whether anything is chosen to be reminded of. */
export function remindsOfAnything({ daily, eveningBefore, hoursAfter }: ReminderChoices): boolean {
  return daily.length > 0 || eveningBefore !== undefined || hoursAfter !== undefined;
}
