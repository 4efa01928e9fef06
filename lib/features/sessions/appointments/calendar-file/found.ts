import type { LocalDate } from "@/lib/platform/calendar/local-date";
import type { UnreadReason } from "./unread";

/** An appointment as a calendar or a letter names it. */
export interface FoundAppointment {
  day: LocalDate;
  /** "HH:MM" on the person's clock; absent for a whole day. */
  startTime?: string;
  durationMinutes?: number;
  /** What the calendar calls it; "" when it says nothing. */
  name: string;
  /**
   * Tells it from others of the same source, and stays the same when its time changes: of a calendar the event and the
   * day on which it was planned at first.
   */
  key: string;
  /** The zone of its time as the file calls it, when nobody knows it; the time is then read as the person's own. */
  unknownZone?: string;
  /** Which part of it can be read in more than one way; it is not ticked then. */
  doubt?: "day" | "time";
}

/** One event that could not be read. */
export interface UnreadAppointment {
  /** "" when it says nothing. */
  name: string;
  /** Line of the file on which it begins, from 1. */
  line: number;
  reason: UnreadReason;
}

/** What a calendar file or a text gave, and what it did not. Plain data, so that a worker can hand it over. */
export interface AppointmentReading {
  /** In the order of time. */
  found: FoundAppointment[];
  /** Those that the source says were called off, in the order of time. */
  cancelled: FoundAppointment[];
  unread: UnreadAppointment[];
  /** Those beyond the first of `unread`. */
  moreUnread: number;
  /** The first day that is left out because there were too many before it; absent when all are there. */
  leftOutFrom?: LocalDate;
  /** The file stops before its end: something may be missing. */
  isCutOff: boolean;
}

/** Most appointments one file or text gives; what is beyond is told. */
const MAX_FOUND = 2_000;
/** Most events that could not be read and are named; the others are counted. */
const MAX_UNREAD_SHOWN = 10;

/** Collects what one file gives, within its limits. */
export class FoundList {
  private found: FoundAppointment[] = [];
  private cancelled: FoundAppointment[] = [];
  private readonly unread: UnreadAppointment[] = [];
  private unreadCount = 0;
  private leftOutFrom: LocalDate | undefined;

  add({ found, cancelled }: Pick<AppointmentReading, "found" | "cancelled">): void {
    this.found.push(...found);
    this.cancelled.push(...cancelled);
    // Cut now and then, so that a file that repeats itself does not fill the memory first.
    if (this.found.length + this.cancelled.length > 4 * MAX_FOUND) this.cut();
  }

  addUnread(each: UnreadAppointment): void {
    this.unreadCount += 1;
    if (this.unread.length < MAX_UNREAD_SHOWN) this.unread.push(each);
  }

  result(): Omit<AppointmentReading, "isCutOff"> {
    this.cut();
    const { found, cancelled, unread, leftOutFrom } = this;
    const moreUnread = this.unreadCount - unread.length;
    return { found, cancelled, unread, moreUnread, ...(leftOutFrom !== undefined && { leftOutFrom }) };
  }

  private cut(): void {
    this.found = inOrderOnce(this.found);
    const first = this.found[MAX_FOUND];
    if (first && first.day < (this.leftOutFrom ?? "9999")) this.leftOutFrom = first.day;
    this.found.length = Math.min(this.found.length, MAX_FOUND);
    this.cancelled = inOrderOnce(this.cancelled).slice(0, MAX_FOUND);
  }
}

/** In the order of time, each once; two that share a key and differ in time are told apart by it. */
function inOrderOnce(appointments: readonly FoundAppointment[]): FoundAppointment[] {
  const byMoment = new Map(appointments.map((each) => [`${momentOf(each)} ${each.key}`, each]));
  const keys = new Set<string>();
  return [...byMoment]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, each]) => {
      const key = keys.has(each.key) ? `${each.key} ${momentOf(each)}` : each.key;
      keys.add(key);
      return key === each.key ? each : { ...each, key };
    });
}

function momentOf({ day, startTime = "" }: FoundAppointment): string {
  return `${day} ${startTime}`;
}
