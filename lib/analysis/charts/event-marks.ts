import { toEpochDay } from "@/lib/platform/calendar/local-date";
import type { TimeScale } from "./scale";
import type { ChartRecord, EventMark } from "./types";

/** Half the height of the diamond that marks where an event began. */
export const EVENT_REACH = 4.5;

/** Marks on the axis for life events within the range, in order of time; an event that began earlier has no diamond. */
export function eventMarks(events: ChartRecord["events"], time: TimeScale): EventMark[] {
  return (events ?? [])
    .flatMap(({ day, until, name }): EventMark[] => {
      const first = toEpochDay(day);
      const last = until === null ? time.last : toEpochDay(until);
      if (first > time.last || last < time.first) return [];
      return [
        {
          day,
          until,
          name,
          x: first < time.first ? null : time.x(first),
          lasts: last === first ? null : { x1: time.start(first), x2: time.end(last) },
        },
      ];
    })
    .sort((a, b) => a.day.localeCompare(b.day) || a.name.localeCompare(b.name));
}
