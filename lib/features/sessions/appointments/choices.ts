import { FORM_OVERHEAD_BYTES, MAX_ACTION_BYTES } from "@/lib/platform/http/limits";

/** How often an appointment comes back. */
export const REPEATS = ["once", "1", "2", "3", "4"] as const;

/** A year of a busy calendar, with its time zones and reminders; it travels as a form, so it stays below one. */
export const MAX_CALENDAR_BYTES = MAX_ACTION_BYTES - FORM_OVERHEAD_BYTES;
