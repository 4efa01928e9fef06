import type { LocalDate } from "@/lib/platform/calendar/local-date";

/** What a file cannot say about the person whose diary it is. */
export interface DetectionContext {
  /** IANA zone of the person, for instants. */
  timeZone: string;
  /** The person's current day: no diary holds days after tomorrow. */
  today: LocalDate;
}

export interface ConversionContext extends DetectionContext {
  /** Hour (0–12) at which the person's day begins: a time before it belongs to the day before. */
  dayStartsAtHour: number;
}
