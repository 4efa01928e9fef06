import { groupedBy } from "@/lib/platform/data/grouped-by";
import type { CalendarEvent } from "./event";

/**
 * Of each event the version that was written last, by sequence and then by stamp. An event without a UID has no
 * versions, and versions that say the same of themselves are all kept: some programs give every event one UID.
 *
 * `originalOf` tells which occurrence of its series an event stands for, "" when it is none.
 */
export function latestVersions(
  events: readonly CalendarEvent[],
  originalOf: (event: CalendarEvent) => string,
): CalendarEvent[] {
  const groups = groupedBy(events, (event) => (event.uid ? JSON.stringify([event.uid, originalOf(event)]) : event));
  return [...groups.values()].flatMap((group) => {
    const [latest] = group.toSorted(laterFirst);
    return latest ? group.filter((each) => laterFirst(each, latest) === 0) : [];
  });
}

function laterFirst(a: CalendarEvent, b: CalendarEvent): number {
  return b.sequence - a.sequence || (a.stamp < b.stamp ? 1 : a.stamp > b.stamp ? -1 : 0);
}
