import { z } from "zod";
import { boundedList } from "@/lib/platform/data/bounded-list";
import { clockTimeSchema, shortText, wholeNumber } from "@/lib/platform/forms/field-schemas";
import { MAX_DAILY_TIMES, MAX_MESSAGE_LENGTH, MAX_SENDER_LENGTH, WEEKDAYS } from "./choices";

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
