import { contentLines, nameOf, readProperty, type ContentLine, type Property } from "./content-lines";
import type { UnreadReason } from "./unread";

/** An event as it stands in the file: the properties that an appointment needs, nothing checked yet. */
export interface RawEvent {
  /** Line of the file on which it begins, from 1. */
  line: number;
  properties: Property[];
  /** Set when it has no end, or more properties than are read. */
  fault?: UnreadReason;
  calendar: RawCalendar;
}

/** A standard or daylight part of a zone definition. */
export type RawObservance = Property[];

/** One VCALENDAR: a file may hold several, each with zones of its own. */
export interface RawCalendar {
  /** What the calendar is for, in capitals: "CANCEL" takes its events back. */
  method: string;
  zones: Map<string, { location?: string; observances: RawObservance[] }>;
}

export interface RawFile {
  events: RawEvent[];
  /** True when the last calendar has no end: the file was cut off. */
  isCutOff: boolean;
}

const EVENT_NAMES = new Set(
  (
    "UID SUMMARY DTSTART DTEND DURATION RRULE EXRULE RDATE EXDATE RECURRENCE-ID STATUS SEQUENCE DTSTAMP " +
    "LAST-MODIFIED"
  ).split(" "),
);
const ZONE_NAMES = new Set("TZID X-LIC-LOCATION DTSTART RRULE RDATE TZOFFSETFROM TZOFFSETTO".split(" "));
/** Most properties of one event: Google writes a line for each date that was taken out of a series. */
const MAX_PROPERTIES = 3_000;
const MAX_OBSERVANCES = 100;
/** Most components within one another in an event; reminders are one deep. */
const MAX_DEPTH = 20;

/**
 * The events and zones of a calendar file, in one pass over its lines. Whatever is not understood is passed over; an
 * event that has no end of its own ends where the next one begins.
 */
export function readComponents(text: string): RawFile {
  const file = new FileReader();
  for (const line of contentLines(text)) file.take(line);
  return file.end();
}

class FileReader {
  private readonly events: RawEvent[] = [];
  private calendar: RawCalendar = { method: "", zones: new Map() };
  private isInCalendar = false;
  private event: RawEvent | null = null;
  /** Components inside the event, such as its reminders, whose properties are their own. */
  private inner: string[] = [];
  private zone: { id: string; location?: string; observances: RawObservance[] } | null = null;
  private observance: RawObservance | null = null;

  take(line: ContentLine): void {
    const name = nameOf(line.text);
    if (name === "BEGIN") this.begin(component(line.text), line.number);
    else if (name === "END") this.close(component(line.text));
    else if (this.event) this.takeOfEvent(name, line.text);
    else if (this.zone) this.takeOfZone(name, line.text);
    else if (name === "METHOD") this.calendar.method = (readProperty(line.text)?.value ?? "").toUpperCase();
  }

  end(): RawFile {
    this.closeEvent(false);
    return { events: this.events, isCutOff: this.isInCalendar };
  }

  private begin(name: string, line: number): void {
    if (name === "VCALENDAR") {
      this.closeEvent(false);
      [this.calendar, this.isInCalendar, this.zone] = [{ method: "", zones: new Map() }, true, null];
    } else if (name === "VEVENT") {
      this.closeEvent(false);
      [this.event, this.inner] = [{ line, properties: [], calendar: this.calendar }, []];
    } else if (this.event) {
      if (this.inner.length < MAX_DEPTH) this.inner.push(name);
      else this.event.fault = "too-much";
    } else if (name === "VTIMEZONE") this.zone = { id: "", observances: [] };
    else if (this.zone && (name === "STANDARD" || name === "DAYLIGHT")) this.observance = [];
  }

  private close(name: string): void {
    if (name === "VEVENT") this.closeEvent(true);
    else if (name === "VCALENDAR") {
      this.closeEvent(false);
      this.isInCalendar = false;
    } else if (this.event) {
      const open = this.inner.lastIndexOf(name);
      if (open !== -1) this.inner.length = open;
    } else if (name === "VTIMEZONE" && this.zone) {
      const { id, ...zone } = this.zone;
      if (id) this.calendar.zones.set(id, zone);
      this.zone = null;
    } else if (this.observance && this.zone) {
      if (this.zone.observances.length < MAX_OBSERVANCES) this.zone.observances.push(this.observance);
      this.observance = null;
    }
  }

  private closeEvent(hasEnd: boolean): void {
    if (this.event) this.events.push(hasEnd ? this.event : { ...this.event, fault: "cut-off" });
    this.event = null;
  }

  private takeOfEvent(name: string, text: string): void {
    if (!this.event || this.inner.length > 0 || !EVENT_NAMES.has(name)) return;
    const property = readProperty(text);
    if (property && this.event.properties.length < MAX_PROPERTIES) this.event.properties.push(property);
    else this.event.fault = "too-much";
  }

  private takeOfZone(name: string, text: string): void {
    const property = ZONE_NAMES.has(name) ? readProperty(text) : null;
    if (!property || !this.zone) return;
    if (this.observance) this.observance.push(property);
    else if (name === "TZID") this.zone.id = property.value;
    else if (name === "X-LIC-LOCATION") this.zone.location = property.value;
  }
}

function component(line: string): string {
  return line
    .slice(line.indexOf(":") + 1)
    .trim()
    .toUpperCase();
}
