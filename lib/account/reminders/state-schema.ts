import { z } from "zod";
import { isTimeZone } from "@/lib/platform/calendar/clock";
import { localDateSchema } from "@/lib/platform/calendar/local-date-schema";
import { boundedList } from "@/lib/platform/data/bounded-list";
import { clockTimeSchema } from "@/lib/platform/forms/field-schemas";
import { LOCALES } from "@/lib/platform/i18n/config";
import { reminderChoicesSchema } from "./schema";

/** Sessions that are looked ahead for: more than a year of two a week. */
export const MAX_REMINDED_SESSIONS = 120;
/** Browsers of one account that get push messages. */
export const MAX_DEVICES = 10;

const remindedSessionSchema = z.object({
  id: z.uuid(),
  day: localDateSchema,
  startTime: clockTimeSchema.optional(),
  durationMinutes: z.number().int().positive().optional(),
  /** Whether the evening before and the hours after were reminded of. */
  isEveningTold: z.boolean().optional(),
  isAfterTold: z.boolean().optional(),
});
export type RemindedSession = z.infer<typeof remindedSessionSchema>;

export const REMINDER_REASONS = ["daily", "evening", "after", "ask"] as const;
export type ReminderReason = (typeof REMINDER_REASONS)[number];

/** A message that is on its way; it goes on after a restart. */
const sendingSchema = z.object({
  id: z.uuid(),
  reason: z.enum(REMINDER_REASONS),
  /** When it was due. */
  dueAt: z.iso.datetime(),
  /** When it is tried again unless it has arrived by then. */
  nextTryAt: z.iso.datetime(),
  attempts: z.number().int(),
  /** What has not taken it yet: the mail, and the ids of devices. Absent before the first try. */
  left: z.object({ byMail: z.boolean(), devices: boundedList(z.string(), MAX_DEVICES) }).optional(),
});
export type Sending = z.infer<typeof sendingSchema>;

/** What the server knows of the reminders of one account. It is sealed under a key of the server. */
export const reminderStateSchema = z.object({
  choices: reminderChoicesSchema.omit({ accountMail: true }),
  timeZone: z.string().refine(isTimeZone),
  dayStartsAtHour: z.number().int().min(0).max(12),
  locale: z.enum(LOCALES),
  /** Planned sessions; none unless somebody wants to be reminded of them. */
  sessions: boundedList(remindedSessionSchema, MAX_REMINDED_SESSIONS),
  /** Everything that was due until then has been dealt with. */
  lookedUntil: z.iso.datetime(),
  /** The last reminder of a day, so that no journey gives it twice. */
  lastDaily: z.object({ day: localDateSchema, time: clockTimeSchema }).optional(),
  /** Days in a row with a reminder and no check-in. */
  unansweredDays: z.number().int().default(0),
  /** It was asked whether to go on: the daily reminders rest until there is an answer. */
  isResting: z.boolean().default(false),
  sending: sendingSchema.optional(),
});
export type ReminderState = z.infer<typeof reminderStateSchema>;

/** A browser that push messages are sent to. */
export const reminderDeviceSchema = z.object({
  endpoint: z.string(),
  p256dh: z.string(),
  auth: z.string(),
  /** What the person recognises it by. */
  name: z.string(),
  addedOn: localDateSchema,
  /** Messages in a row that it did not take. */
  failures: z.number().int().default(0),
});
export type ReminderDevice = z.infer<typeof reminderDeviceSchema>;
