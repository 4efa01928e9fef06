import { z } from "zod";
import { HOURS_AFTER, MAX_MESSAGE_LENGTH, MAX_SENDER_LENGTH, WEEKDAYS } from "@/lib/account/reminders/choices";
import type { ReminderChoices } from "@/lib/account/reminders/schema";
import { clockTimeSchema, shortText } from "@/lib/platform/forms/field-schemas";
import { tickedBoxes } from "@/lib/platform/forms/typed-list";
import { typedNumber } from "@/lib/platform/forms/typed-number";
import { DAILY_FIELDS, WEEKDAY_VALUES } from "./daily-fields";

const weekdays = tickedBoxes(z.enum(WEEKDAY_VALUES, { error: "choice" }), WEEKDAYS.length);
const ticked = z.literal("on").optional();
const oneLine = (most: number) => shortText(most).transform((text) => text.replace(/\s+/g, " "));

/** The settings of reminders as they are filled in; a blank time is no reminder. */
export const reminderFormSchema = z.object({
  time1: clockTimeSchema.optional(),
  time2: clockTimeSchema.optional(),
  time3: clockTimeSchema.optional(),
  time4: clockTimeSchema.optional(),
  weekdays1: weekdays,
  weekdays2: weekdays,
  weekdays3: weekdays,
  weekdays4: weekdays,
  eveningBefore: clockTimeSchema.optional(),
  hoursAfter: typedNumber(z.union(HOURS_AFTER.map((hours) => z.literal(hours))), "choice").optional(),
  byMail: ticked,
  accountMail: ticked,
  message: oneLine(MAX_MESSAGE_LENGTH).optional(),
  senderName: oneLine(MAX_SENDER_LENGTH).optional(),
});
export type ReminderForm = z.infer<typeof reminderFormSchema>;

/** A filled-in form as choices: times in order, each once; no day ticked means every day. */
export function choicesFrom(form: ReminderForm): ReminderChoices {
  const byTime = new Map<string, Set<number>>();
  for (const field of DAILY_FIELDS) {
    const time = form[`time${field}`];
    if (time === undefined) continue;
    const days = form[`weekdays${field}`].map(Number);
    const before = byTime.get(time) ?? new Set();
    byTime.set(time, new Set([...before, ...(days.length > 0 ? days : WEEKDAYS)]));
  }
  const daily = [...byTime].sort(([a], [b]) => a.localeCompare(b));
  const { eveningBefore, hoursAfter, message, senderName } = form;
  return {
    daily: daily.map(([time, days]) => ({ time, weekdays: [...days].sort((a, b) => a - b) })),
    ...(eveningBefore && { eveningBefore }),
    ...(hoursAfter && { hoursAfter }),
    ...(message && { message }),
    ...(senderName && { senderName }),
    byMail: form.byMail === "on",
    accountMail: form.accountMail === "on",
  };
}

/** A browser's subscription as it is sent: keys of the curve P-256 and 16 bytes, base64url. */
export const deviceFormSchema = z.object({
  endpoint: z.string().max(1_000),
  p256dh: z.string().regex(/^[\w-]{87}$/),
  auth: z.string().regex(/^[\w-]{22}$/),
});

export const deviceIdSchema = z.object({ device: z.string().regex(/^[0-9a-f]{64}$/) });
