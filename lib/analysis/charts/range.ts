import { addDays, daysBetween, type LocalDate } from "@/lib/platform/calendar/local-date";

/** The periods of Trends: four weeks, three months, a year, everything. */
export const RANGES = ["4w", "3m", "1y", "all"] as const;
export type RangeName = (typeof RANGES)[number];

/** How wide the screen is, as far as the request says. */
export type ScreenWidth = "phone" | "wide";

/** Their lengths in days; everything has none. */
export const RANGE_DAYS = { "4w": 28, "3m": 91, "1y": 365 } as const satisfies Record<
  Exclude<RangeName, "all">,
  number
>;
/** A record up to this long opens with everything; a longer one with a year. */
const ALL_UP_TO_DAYS = 400;

/** The range asked for, or the one that shows the record best: on a phone, more than three months are a blur. */
export function rangeName(
  asked: string | undefined,
  record: { first: LocalDate; last: LocalDate },
  width: ScreenWidth,
): RangeName {
  const range = RANGES.find((name) => name === asked);
  if (range) return range;
  const days = daysBetween(record.first, record.last);
  if (width === "phone") return days < RANGE_DAYS["3m"] ? "all" : "3m";
  return days < ALL_UP_TO_DAYS ? "all" : "1y";
}

/** First and last day of a range that ends on the last day of the record, both included. */
export function rangeDays(
  name: RangeName,
  { first, last }: { first: LocalDate; last: LocalDate },
): { from: LocalDate; until: LocalDate } {
  return { from: name === "all" ? first : addDays(last, 1 - RANGE_DAYS[name]), until: last };
}
