import { shortened } from "@/lib/platform/text/graphemes";
import { unescaped, type Property } from "./content-lines";
import type { RawEvent } from "./components";
import { durationMinutes, readZonedTime, type ZonedTime } from "./zoned-time";
import { readRule, type Rule } from "./rule";
import { UnreadEvent } from "./unread";
import type { Zones } from "./zones";

/** An event of a calendar, read and checked; nothing is expanded yet. */
export interface CalendarEvent {
  /** "" when it has none. */
  uid: string;
  name: string;
  start: ZonedTime;
  /** Absent when it has no length, or takes whole days. */
  minutes?: number;
  rules: Rule[];
  /** Rules whose occurrences are taken out again (EXRULE of older programs). */
  exceptRules: Rule[];
  added: ZonedTime[];
  removed: ZonedTime[];
  /** Which occurrence of a series it stands for. */
  recurrence?: { original: ZonedTime; andFollowing: boolean };
  isCancelled: boolean;
  /** Grows with each change of the event. */
  sequence: number;
  /** When it was written, as the file says it; later ones sort after earlier ones. */
  stamp: string;
}

/** Most dates that are added to or taken out of one series: five years of a daily one. */
const MAX_DATES = 2_000;
const MAX_RULES = 10;
const MAX_UID = 500;
const MAX_NAME = 120;
/** Characters looked at for a name. */
const NAME_WITHIN = 1_000;

/** What an event is called, as one line of at most 120 characters; "" when it says nothing. */
export function nameOfEvent({ properties }: Pick<RawEvent, "properties">): string {
  const written = properties.find(({ name }) => name === "SUMMARY")?.value.slice(0, NAME_WITHIN) ?? "";
  return shortened(unescaped(written).normalize("NFC").replace(/\s+/g, " ").trim(), MAX_NAME);
}

/** Reads one event. @throws UnreadEvent with the reason when it cannot be read */
export function readEvent(raw: RawEvent, zones: Zones): CalendarEvent {
  if (raw.fault) throw new UnreadEvent(raw.fault);
  const all = (name: string) => raw.properties.filter((property) => property.name === name);
  const first = (name: string) => raw.properties.find((property) => property.name === name);
  const momentOf = (property: Property, value = property.value) =>
    readZonedTime(value, zones.clockOf(property.parameters.get("TZID"), raw.calendar));

  const startProperty = first("DTSTART");
  if (!startProperty?.value) throw new UnreadEvent("no-start");
  const start = momentOf(startProperty);
  if (!start) throw new UnreadEvent("bad-start");

  const datesOf = (name: string) => {
    const written = all(name).flatMap((property) => property.value.split(",").map((value) => ({ property, value })));
    if (written.length > MAX_DATES) throw new UnreadEvent("too-much");
    // A period is a start and an end; a date that is none is not of the series.
    return written.flatMap(({ property, value }) => momentOf(property, value.split("/")[0]?.trim()) ?? []);
  };
  const rulesOf = (name: string) => {
    const written = all(name);
    if (written.length > MAX_RULES) throw new UnreadEvent("too-much");
    return written.map(({ value }) => readRule(value, start.clock));
  };
  const recurrenceProperty = first("RECURRENCE-ID");
  const original = recurrenceProperty && momentOf(recurrenceProperty);
  if (recurrenceProperty && !original) throw new UnreadEvent("bad-start");
  const end = first("DTEND");
  const minutes = lengthOf(start, end && momentOf(end), first("DURATION")?.value);
  return {
    uid: (first("UID")?.value ?? "").slice(0, MAX_UID),
    name: nameOfEvent(raw),
    start,
    ...(minutes !== undefined && { minutes }),
    rules: rulesOf("RRULE"),
    exceptRules: rulesOf("EXRULE"),
    added: datesOf("RDATE"),
    removed: datesOf("EXDATE"),
    ...(original && {
      recurrence: { original, andFollowing: recurrenceProperty.parameters.get("RANGE") === "THISANDFUTURE" },
    }),
    isCancelled: raw.calendar.method === "CANCEL" || /^CANCELL?ED$/i.test(first("STATUS")?.value ?? ""),
    sequence: Number(/^\d{1,9}$/.exec(first("SEQUENCE")?.value ?? "")?.[0] ?? 0),
    stamp: (first("DTSTAMP") ?? first("LAST-MODIFIED"))?.value.slice(0, 40) ?? "",
  };
}

function lengthOf(
  start: ZonedTime,
  end: ZonedTime | null | undefined,
  duration: string | undefined,
): number | undefined {
  if (!start.clock) return undefined;
  if (end?.clock) return Math.round((end.clock.toInstant(end.wall) - start.clock.toInstant(start.wall)) / 60_000);
  return duration ? durationMinutes(duration) : undefined;
}
