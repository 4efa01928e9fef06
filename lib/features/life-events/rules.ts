import { addDays, type LocalDate } from "@/lib/platform/calendar/local-date";
import type { LifeEvent } from "./schema";

/** An event this many days before a period began may still explain it. */
const NEAR_DAYS = 14;

/** An event with the id of its entry. */
export interface LifeEventEntry {
  id: string;
  content: LifeEvent;
}

/** Its last day: null while it goes on. */
export function lastDayOf({ day, until, goesOn }: LifeEvent): LocalDate | null {
  return until ?? (goesOn ? null : day);
}

/** Newest first; of one day by name. */
export function listEvents<E extends LifeEventEntry>(events: readonly E[]): E[] {
  return [...events].sort(
    (a, b) => b.content.day.localeCompare(a.content.day) || a.content.name.localeCompare(b.content.name),
  );
}

/**
 * The events that fall within a period, or began up to two weeks before it: what else was going on. In the order of
 * time.
 *
 * @param until last day of the period, null while it is open
 */
export function eventsAround<E extends Pick<LifeEventEntry, "content">>(
  events: readonly E[],
  { from, until }: { from: LocalDate; until: LocalDate | null },
): E[] {
  const first = addDays(from, -NEAR_DAYS);
  return events
    .filter(({ content }) => {
      const last = lastDayOf(content);
      return (until === null || content.day <= until) && (last === null || last >= first);
    })
    .sort((a, b) => a.content.day.localeCompare(b.content.day) || a.content.name.localeCompare(b.content.name));
}
