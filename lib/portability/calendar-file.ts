import ICAL from "ical.js";
import { localDayAt, localTimeAt } from "@/lib/calendar/clock";
import type { LocalDate } from "@/lib/calendar/local-date";

/** An appointment as a calendar or a letter names it. */
export interface FoundAppointment {
  day: LocalDate;
  /** "HH:MM" on the person's clock; absent for a whole day. */
  startTime?: string;
  durationMinutes?: number;
  /** What the calendar calls it; "" when it says nothing. */
  name: string;
  /** Tells it from others of the same source. */
  key: string;
}

/** Most appointments one file or text gives. */
export const MAX_FOUND = 100;
/** A recurring event is followed no further than this. */
const MAX_STEPS = 2_000;
const MAX_NAME = 120;
const MAX_MINUTES = 600;

interface Range {
  timeZone: string;
  /** First and last day of interest, both included. */
  from: LocalDate;
  until: LocalDate;
}

/** True when a text is an iCalendar file (RFC 5545). */
export function isCalendarFile(text: string): boolean {
  return /^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text);
}

/**
 * The events of an iCalendar file that fall within some days, in the order of time; recurring ones are unfolded and
 * cancelled ones left out. A time without a zone is taken as the person's own.
 *
 * @returns null when it is no such file
 */
export function appointmentsInCalendar(text: string, range: Range): FoundAppointment[] | null {
  let calendar: ICAL.Component;
  try {
    calendar = new ICAL.Component(ICAL.parse(text.replace(/^\uFEFF/, "")));
  } catch {
    return null;
  }
  const events = calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
  const moved = events.filter((event) => event.isRecurrenceException());
  const found = events
    .filter((event) => !event.isRecurrenceException())
    .flatMap((event) => {
      for (const exception of moved) if (exception.uid === event.uid) event.relateException(exception);
      return occurrences(event, range);
    });
  return found.toSorted((a, b) => sortKey(a).localeCompare(sortKey(b))).slice(0, MAX_FOUND);
}

function occurrences(event: ICAL.Event, range: Range): FoundAppointment[] {
  if (!event.startDate) return [];
  if (!event.isRecurring()) return within([appointment(event, event.startDate, event.endDate, range.timeZone)], range);
  const found: FoundAppointment[] = [];
  const steps = event.iterator();
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const next = steps.next();
    if (!next) break;
    const { item, startDate, endDate } = event.getOccurrenceDetails(next);
    const each = appointment(item, startDate, endDate, range.timeZone);
    if (each && each.day > range.until) break;
    found.push(...within([each], range));
  }
  return found;
}

function within(found: readonly (FoundAppointment | null)[], { from, until }: Range): FoundAppointment[] {
  return found.filter((each) => each !== null).filter(({ day }) => day >= from && day <= until);
}

function appointment(event: ICAL.Event, start: ICAL.Time, end: ICAL.Time, timeZone: string): FoundAppointment | null {
  if (String(event.component.getFirstPropertyValue("status")).toUpperCase() === "CANCELLED") return null;
  const { day, startTime } = localMoment(start, timeZone);
  const minutes = Math.round((end.toUnixTime() - start.toUnixTime()) / 60);
  const hasLength = startTime !== undefined && minutes >= 1 && minutes <= MAX_MINUTES;
  return {
    day,
    ...(startTime !== undefined && { startTime }),
    ...(hasLength && { durationMinutes: minutes }),
    name: String(event.summary ?? "").slice(0, MAX_NAME),
    key: `${event.uid} ${day} ${startTime ?? ""}`,
  };
}

function localMoment(time: ICAL.Time, timeZone: string): { day: LocalDate; startTime?: string } {
  const two = (value: number) => String(value).padStart(2, "0");
  const written = `${String(time.year).padStart(4, "0")}-${two(time.month)}-${two(time.day)}`;
  if (time.isDate) return { day: written };
  if (time.zone === ICAL.Timezone.localTimezone) {
    return { day: written, startTime: `${two(time.hour)}:${two(time.minute)}` };
  }
  const instant = new Date(time.toUnixTime() * 1000);
  return { day: localDayAt(instant, timeZone, 0), startTime: localTimeAt(instant, timeZone) };
}

function sortKey({ day, startTime = "" }: FoundAppointment): string {
  return `${day} ${startTime}`;
}
