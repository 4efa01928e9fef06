import { readDecimal, type DecimalSign } from "./decimal";

/** How a column writes the length of a night. */
export const SLEEP_UNITS = ["hours", "minutes", "clock"] as const;
export type SleepUnit = (typeof SLEEP_UNITS)[number];

const MOST_HOURS = 24;

/** "7:30", "7u30", "7h 30m" as hours. */
function readDuration(text: string): number | null {
  const [, hours, minutes] = /^(\d{1,2}) ?[:uh] ?(?:([0-5]?\d) ?m?(?:in)?)?(?::[0-5]\d)?$/i.exec(text) ?? [];
  return hours === undefined ? null : Number(hours) + Number(minutes ?? 0) / 60;
}

/**
 * Hours of sleep (0–24, two decimals) in a cell. "not-a-number" when it is not written in this unit, "out-of-range"
 * for less than none or more than a day.
 */
export function readSleepHours(
  text: string,
  unit: SleepUnit,
  sign: DecimalSign,
): number | "not-a-number" | "out-of-range" {
  const number = unit === "clock" ? readDuration(text) : readDecimal(text, sign);
  if (number === null) return "not-a-number";
  const hours = unit === "minutes" ? number / 60 : number;
  return hours < 0 || hours > MOST_HOURS ? "out-of-range" : Math.round(hours * 100) / 100;
}

/** The unit a column of nights is most likely written in. */
export function detectSleepUnit(cells: readonly string[], sign: DecimalSign): SleepUnit {
  const clocks = cells.filter((cell) => readDuration(cell) !== null).length;
  if (clocks > cells.length / 2) return "clock";
  const numbers = cells.flatMap((cell) => readDecimal(cell, sign) ?? []).toSorted((a, b) => a - b);
  const median = numbers[Math.floor(numbers.length / 2)] ?? 0;
  return median > MOST_HOURS ? "minutes" : "hours";
}
