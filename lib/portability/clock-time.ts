/** A clock time as written in a cell. */
export interface ClockReading {
  hour: number;
  minute: number;
  /** "Z" or "+01:00" when the cell says in which zone it is. */
  zone?: string;
}

const CLOCK =
  /^(\d{1,2})(?:[:.uh](\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?\s*([ap])?\.?(?:m\.?)?\s*(z|utc|[-+]\d{2}:?\d{2})?$/i;

/** Hour of a 12-hour clock in 24 hours; 12 am is midnight. Null when there is no such hour. */
function fullHour(hour: number, half: string | undefined): number | null {
  if (!half) return hour <= 23 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
}

/** Reads "21:14", "21:14:05", "9:10 pm", "21.14", "21u14", each with an optional zone; null for anything else. */
export function readClockTime(text: string): ClockReading | null {
  const [, hourText, minuteText, secondText, half, zone] = CLOCK.exec(text.trim()) ?? [];
  if (hourText === undefined || (minuteText === undefined && half === undefined)) return null;
  const hour = fullHour(Number(hourText), half);
  const minute = Number(minuteText ?? 0);
  if (hour === null || minute > 59 || Number(secondText ?? 0) > 60) return null;
  return { hour, minute, ...(zone ? { zone: /^(z|utc)$/i.test(zone) ? "Z" : zone } : {}) };
}

/** "HH:MM" of an hour and a minute. */
export function clockText(hour: number, minute: number): string {
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
