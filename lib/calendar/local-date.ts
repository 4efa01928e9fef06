/** A calendar day as a person means it, without clock or zone: "YYYY-MM-DD". */
export type LocalDate = string;

const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01 of a local date; pure arithmetic in UTC, so no clock change can shift it. */
export function toEpochDay(day: LocalDate): number {
  const epochDay = Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
  if (Number.isNaN(epochDay)) throw new RangeError("not a calendar day");
  return epochDay;
}

/** The local date that lies `epochDay` days after 1970-01-01. */
export function fromEpochDay(epochDay: number): LocalDate {
  return new Date(epochDay * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The day `count` days later (negative: earlier). */
export function addDays(day: LocalDate, count: number): LocalDate {
  return fromEpochDay(toEpochDay(day) + count);
}

/** Whole days from `from` to `until`; negative when `until` is earlier. */
export function daysBetween(from: LocalDate, until: LocalDate): number {
  return toEpochDay(until) - toEpochDay(from);
}

/** ISO weekday: 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: LocalDate): number {
  // 1970-01-01 was a Thursday (4).
  return ((((toEpochDay(day) + 3) % 7) + 7) % 7) + 1;
}
