import { appointmentsInText } from "./appointments-in-text";
import { appointmentsInCalendar, isCalendarFile } from "./calendar-file";
import type { AppointmentReading } from "./calendar-file/found";
import type { CalendarRange } from "./calendar-file/range";

/**
 * Longest text that is searched for appointments, in characters; some forty pages, and far more than any letter. A
 * calendar file has a bound of its own, since its format says where to look.
 */
export const MAX_LETTER_CHARACTERS = 100_000;

/** True for a text that is no calendar file and too long to be searched. */
export function isTooLongALetter(text: string): boolean {
  return text.length > MAX_LETTER_CHARACTERS && !isCalendarFile(text);
}

/** The appointments of a text that is a calendar file or a letter, within some days. Plain data in, plain data out. */
export function readAppointments(text: string, range: CalendarRange): AppointmentReading {
  return isCalendarFile(text) ? appointmentsInCalendar(text, range) : appointmentsInText(text, range);
}
