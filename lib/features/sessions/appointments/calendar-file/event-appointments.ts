import type { LocalDate } from "@/lib/platform/calendar/local-date";
import type { CalendarEvent } from "./event";
import type { AppointmentReading, FoundAppointment } from "./found";
import { localMoment, windowOf, type CalendarRange } from "./range";
import { instantOf, occurrencesOf, type Exceptions, type Occurrence } from "./series";
import type { Work } from "./work";

/** Longer than this it is no appointment, and its length says nothing. */
const MAX_MINUTES = 600;

/** The events of one UID: a series, and those that stand for one occurrence of it. */
export interface Family {
  exceptions: Exceptions;
  /** Several events that are no exceptions share the UID: some programs give every event the same. */
  hasTwins: boolean;
  /** Shared by all of them, so that only they pay for being many. */
  work: Work;
}

/** What the events of one UID have in common, looked at once. */
export function familyOf(members: readonly CalendarEvent[], work: Work): Family {
  const all = members.flatMap((event) => (event.recurrence ? [{ ...event.recurrence, event }] : []));
  return {
    exceptions: {
      singles: all.map(({ original }) => original),
      fromHere: all
        .filter(({ andFollowing }) => andFollowing)
        .toSorted((a, b) => instantOf(a.original) - instantOf(b.original)),
    },
    hasTwins: members.length - all.length > 1,
    work,
  };
}

/**
 * The appointments of one event within the days of interest; an occurrence that has an event of its own is left to it.
 *
 * @throws UnreadEvent "too-much"
 */
export function eventAppointments(
  event: CalendarEvent,
  { exceptions, hasTwins, work }: Family,
  range: CalendarRange,
): Pick<AppointmentReading, "found" | "cancelled"> {
  const occurrences = event.recurrence
    ? [{ original: event.recurrence.original, start: event.start, event, isCancelled: event.isCancelled }]
    : occurrencesOf(event, exceptions, { window: windowOf(range), work });
  const isSeries = event.recurrence !== undefined || event.rules.length > 0 || event.added.length > 0;
  const originals = occurrences.map(({ original }) => localMoment(original, range));
  const isOnlyOfDay = onlyOnce(originals.map(({ day }) => day));
  const keyOf = ({ day, startTime = "" }: { day: LocalDate; startTime?: string }) => {
    if (!event.uid) return `${event.name} ${day} ${startTime}`;
    if (!isSeries && !hasTwins) return event.uid;
    return isOnlyOfDay(day) ? `${event.uid} ${day}` : `${event.uid} ${day} ${startTime}`;
  };
  const found: FoundAppointment[] = [];
  const cancelled: FoundAppointment[] = [];
  occurrences.forEach((each, index) => {
    const original = originals[index];
    const appointment = appointmentOf(each, range);
    if (!original || appointment.day < range.from || appointment.day > range.until) return;
    (each.isCancelled ? cancelled : found).push({ ...appointment, key: keyOf(original) });
  });
  return { found, cancelled };
}

function onlyOnce(days: readonly LocalDate[]): (day: LocalDate) => boolean {
  const counts = new Map<LocalDate, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return (day) => counts.get(day) === 1;
}

function appointmentOf({ event, start }: Occurrence, range: CalendarRange): Omit<FoundAppointment, "key"> {
  const { minutes, name } = event;
  const hasLength = start.clock && minutes !== undefined && minutes >= 1 && minutes <= MAX_MINUTES;
  return {
    ...localMoment(start, range),
    ...(hasLength && { durationMinutes: minutes }),
    name,
    ...(start.clock?.unknownName !== undefined && { unknownZone: start.clock.unknownName }),
  };
}
