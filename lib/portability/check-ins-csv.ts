import type { CheckIn } from "@/lib/check-ins/schema";
import { csvFile, csvNumber, type CsvStyle } from "./csv-style";

/** Names that the import recognises, with the ends of each scale. */
const HEADER = [
  "day",
  "time",
  "mood (1-10)",
  "stress (1-10)",
  "sleep hours",
  "sleep quality (1-10)",
  "tags",
  "note",
] as const;

/** The moment a check-in is about, for sorting. */
function momentOf({ day, time }: CheckIn): string {
  return `${day} ${time ?? ""}`;
}

/**
 * Check-ins as CSV, oldest first. Not logged is an empty cell. Text that a spreadsheet would calculate (it begins with
 * = + - @, a tab or a return) gets an apostrophe in front, which the import takes off again.
 */
export function checkInsCsv(checkIns: readonly CheckIn[], style: CsvStyle): string {
  const number = (value: number | undefined) => csvNumber(value, style);
  const rows = checkIns
    .toSorted((a, b) => momentOf(a).localeCompare(momentOf(b)))
    .map(({ day, time, mood, stress, sleepHours, sleepQuality, tags, note }) => [
      day,
      time ?? "",
      number(mood),
      number(stress),
      number(sleepHours),
      number(sleepQuality),
      tags.join(" | "),
      note ?? "",
    ]);
  return csvFile([[...HEADER], ...rows], style);
}
