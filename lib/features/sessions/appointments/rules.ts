import { addDays, type LocalDate } from "@/lib/platform/calendar/local-date";
import type { PlanForm } from "./schema";

const DEFAULT_TIMES = 8;
/** How far ahead a calendar file is read. */
export const AHEAD_DAYS = 366;

/** The days an appointment falls on: once, or every so many weeks, so many times. */
export function plannedDays({
  day,
  repeat,
  times = DEFAULT_TIMES,
}: Pick<PlanForm, "day" | "repeat" | "times">): LocalDate[] {
  if (repeat === "once") return [day];
  return Array.from({ length: times }, (_, index) => addDays(day, index * 7 * Number(repeat)));
}

/** Those of some appointments on whose day nothing stands yet. */
export function onFreeDays<A extends { day: LocalDate }>(
  appointments: readonly A[],
  sessions: readonly { content: { day: LocalDate; status: "planned" | "held" | "not-held" } }[],
): A[] {
  const taken = new Set(
    sessions.filter(({ content }) => content.status !== "not-held").map(({ content }) => content.day),
  );
  return appointments.filter(({ day }) => !taken.has(day));
}
