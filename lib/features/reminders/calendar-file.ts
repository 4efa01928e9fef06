import { weekdayOf, addDays, type LocalDate } from "@/lib/platform/calendar/local-date";

const WEEKDAY_NAMES = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
const LINE_OCTETS = 75;
/** A reminder is no appointment: it takes no more room in a calendar than it must. */
const REMINDER_MINUTES = 5;
const USUAL_MINUTES = 60;

/** A daily time as a calendar repeats it. */
export interface RepeatedTime {
  /** Names the event for good, so that the same file read twice gives it once. */
  uid: string;
  time: string;
  /** ISO weekdays. */
  weekdays: readonly number[];
}

/** An appointment on a day; without a start time it takes the whole day. */
export interface CalendarAppointment {
  uid: string;
  day: LocalDate;
  startTime?: string | undefined;
  durationMinutes?: number | undefined;
}

interface CalendarContent {
  reminders: readonly RepeatedTime[];
  appointments: readonly CalendarAppointment[];
  /** What each of them is called. */
  titles: { reminder: string; appointment: string };
  /** The day from which on reminders are repeated. */
  today: LocalDate;
  now: Date;
}

/**
 * A calendar file (RFC 5545) of reminders and appointments. Times stand in it without a zone, which calendars read as the
 * clock of the device: 21:00 stays 21:00 on a journey, as reminders do. Lines are folded and end in CR LF.
 */
export function calendarFile({ reminders, appointments, titles, today, now }: CalendarContent): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, "");
  const event = (uid: string, lines: readonly string[]) => [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    ...lines,
    "END:VEVENT",
  ];
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Keerpunt//Keerpunt//NL",
    ...reminders
      .filter(({ weekdays }) => weekdays.length > 0)
      .flatMap((reminder) => event(reminder.uid, repeated(reminder, titles.reminder, today))),
    ...appointments.flatMap((appointment) => event(appointment.uid, planned(appointment, titles.appointment))),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function repeated({ time, weekdays }: RepeatedTime, title: string, today: LocalDate): string[] {
  const days = Array.from({ length: 7 }, (_, ahead) => addDays(today, ahead));
  const first = days.find((day) => weekdays.includes(weekdayOf(day))) ?? today;
  return [
    `DTSTART:${localTime(first, time)}`,
    `DURATION:PT${REMINDER_MINUTES}M`,
    `RRULE:FREQ=WEEKLY;BYDAY=${weekdays.map((weekday) => WEEKDAY_NAMES[weekday - 1]).join(",")}`,
    "TRANSP:TRANSPARENT",
    `SUMMARY:${escaped(title)}`,
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "TRIGGER:PT0M",
    `DESCRIPTION:${escaped(title)}`,
    "END:VALARM",
  ];
}

function planned({ day, startTime, durationMinutes = USUAL_MINUTES }: CalendarAppointment, title: string): string[] {
  const when =
    startTime === undefined
      ? [`DTSTART;VALUE=DATE:${day.replaceAll("-", "")}`]
      : [`DTSTART:${localTime(day, startTime)}`, `DURATION:PT${durationMinutes}M`];
  return [...when, `SUMMARY:${escaped(title)}`];
}

function localTime(day: LocalDate, time: string): string {
  return `${day.replaceAll("-", "")}T${time.replace(":", "")}00`;
}

/** RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (character) => `\\${character}`).replace(/\r?\n/g, "\\n");
}

/** RFC 5545, 3.1: lines of at most 75 octets, a character never cut in two. */
function folded(line: string): string {
  let out = "";
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LINE_OCTETS) {
      out += "\r\n ";
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}
