import { readComponents, type RawEvent } from "./calendar-file/components";
import { nameOfEvent, readEvent } from "./calendar-file/event";
import { groupedBy } from "@/lib/platform/data/grouped-by";
import { eventAppointments, familyOf } from "./calendar-file/event-appointments";
import { FoundList, type AppointmentReading } from "./calendar-file/found";
import type { ZonedTime } from "./calendar-file/zoned-time";
import { localMoment, windowOf, type CalendarRange } from "./calendar-file/range";
import { UnreadEvent } from "./calendar-file/unread";
import { latestVersions } from "./calendar-file/versions";
import { fileWork } from "./calendar-file/work";
import { zonesOf } from "./calendar-file/zones";

/** True when a text is an iCalendar file (RFC 5545), or begins with one. */
export function isCalendarFile(text: string): boolean {
  return /^\uFEFF?[ \t]*BEGIN:(?:VCALENDAR|VEVENT)[ \t]*$/im.test(text.slice(0, 2_000));
}

/**
 * The events of an iCalendar file that fall within some days, in the order of time; recurring ones are unfolded. A time
 * without a zone is taken as the person's own.
 *
 * Each event is read by itself: one that cannot be read is named with its reason and costs no other. The work is
 * bounded by the length of the text and by counted steps, whatever the file says.
 *
 * @param work counts the steps
 */
export function appointmentsInCalendar(text: string, range: CalendarRange, work = fileWork()): AppointmentReading {
  const { events, isCutOff } = readComponents(text);
  const zones = zonesOf({ timeZone: range.timeZone, window: windowOf(range), work: work.forEvent });
  const list = new FoundList();
  const sources = new Map(
    events.flatMap((raw) => {
      const event = unlessUnread(raw, list, () => readEvent(raw, zones));
      return event ? [[event, raw] as const] : [];
    }),
  );
  const originalDay = ({ recurrence }: { recurrence?: { original: ZonedTime } }) =>
    recurrence ? localMoment(recurrence.original, range).day : "";
  const current = latestVersions([...sources.keys()], originalDay);
  const families = new Map(
    [...groupedBy(current, ({ uid }) => uid)].map(([uid, members]) => [uid, familyOf(members, work.forEvent())]),
  );
  for (const event of current) {
    const raw = sources.get(event);
    const family = (event.uid && families.get(event.uid)) || familyOf([event], work.forEvent());
    if (raw) unlessUnread(raw, list, () => list.add(eventAppointments(event, family, range)));
  }
  return { ...list.result(), isCutOff };
}

function unlessUnread<T>(raw: RawEvent, list: FoundList, read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UnreadEvent)) throw error;
    list.addUnread({ name: nameOfEvent(raw), line: raw.line, reason: error.reason });
    return null;
  }
}
