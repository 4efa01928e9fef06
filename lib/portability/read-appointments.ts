import { appointmentsInText } from "./appointments-in-text";
import { appointmentsInCalendar, isCalendarFile } from "./calendar-file";
import type { AppointmentReading } from "./calendar/found";
import type { CalendarRange } from "./calendar/range";

/** The appointments of a text that is a calendar file or a letter, within some days. Plain data in, plain data out. */
export function readAppointments(text: string, range: CalendarRange): AppointmentReading {
  return isCalendarFile(text) ? appointmentsInCalendar(text, range) : appointmentsInText(text, range);
}
