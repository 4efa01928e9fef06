import type { LocalDate } from "./local-date";
import { localDateSchema } from "./local-date-schema";

/** Earliest day that is accepted: nobody who keeps a diary now wrote one before. */
export const EARLIEST_DAY = "1900-01-01";

/** A day that somebody fills in. A year that is half typed is a day too, "0020-11-23", and forms save themselves. */
export const enteredDaySchema = localDateSchema.refine((day) => day >= EARLIEST_DAY, { error: "day" });

/** What a filled-in day is held against. */
interface DayContext {
  /** The day that the entry has already; absent for a new entry. */
  saved: LocalDate | undefined;
  today: LocalDate;
}

/** The day of an entry: the one filled in, else the one it has already, else today. A cleared field changes nothing. */
export function entryDay(entered: LocalDate | undefined, { saved, today }: DayContext): LocalDate {
  return entered ?? saved ?? today;
}

/**
 * True when a filled-in day is a new one that lies after today. The day that an entry has already is never refused:
 * whoever flies west over the date line has entries of tomorrow, and may still change what they say.
 */
export function isNewFutureDay(entered: LocalDate | undefined, { saved, today }: DayContext): boolean {
  return entered !== undefined && entered > today && entered !== saved;
}
