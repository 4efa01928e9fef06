import { z } from "zod";
import { boundedList } from "@/lib/platform/data/bounded-list";
import { DEFAULT_DAY_STARTS_AT_HOUR, isTimeZone } from "@/lib/platform/calendar/clock";
import { requiredText, shortText } from "@/lib/platform/forms/field-schemas";
import { LOCALES } from "@/lib/platform/i18n/config";
import { HELP_COUNTRIES, THEMES } from "./choices";

/** A handful of people fits on one screen of a phone; more is no help in a bad hour. */
export const MAX_HELP_CONTACTS = 6;
const MAX_CONTACT_LENGTH = 80;

export const helpContactSchema = z.object({
  name: requiredText(MAX_CONTACT_LENGTH),
  phone: z
    .string()
    .trim()
    .regex(/^\+?[0-9][0-9 ()-]{2,24}$/, { error: "phone" }),
  note: shortText(MAX_CONTACT_LENGTH).optional(),
});
export type HelpContact = z.infer<typeof helpContactSchema>;

export const settingsSchema = z.object({
  locale: z.enum(LOCALES).optional(),
  theme: z.enum(THEMES).default("system"),
  /** IANA zone; absent means: the one the browser tells. */
  timeZone: z.string().refine(isTimeZone, { error: "timeZone" }).optional(),
  /** Hour (0–12) at which a new day begins. */
  dayStartsAtHour: z.coerce.number().int().min(0).max(12).default(DEFAULT_DAY_STARTS_AT_HOUR),
  helpCountry: z.enum(HELP_COUNTRIES).default("nl"),
  helpContacts: boundedList(helpContactSchema, MAX_HELP_CONTACTS).default([]),
});
export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});
