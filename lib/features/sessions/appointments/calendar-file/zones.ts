import type { RawCalendar } from "./components";
import type { Window } from "./rule-times";
import type { Work } from "./work";
import { definedClock } from "./zone-definition";
import { fixedClock, namedClock, type ZoneClock } from "@/lib/platform/reading/zone-clock";
import { offsetOfTzid, zoneOfTzid } from "./zone-names";

/** Most zones of one file: each new one costs the making of its clock. */
const MAX_ZONES = 100;
const MAX_SHOWN_NAME = 60;

/** Finds the clock of each TZID of a file, once. */
export interface Zones {
  /** The person's own clock, for times without a zone. */
  own: ZoneClock;
  clockOf(tzid: string | undefined, calendar: RawCalendar): ZoneClock;
}

interface ZonesInput {
  /** IANA zone of the person. */
  timeZone: string;
  window: Window;
  work: () => Work;
}

/** The clocks of one file. A name that nobody knows gives the person's own clock, marked with the name. */
export function zonesOf({ timeZone, window, work }: ZonesInput): Zones {
  const own = namedClock(timeZone);
  const clocks = new Map<RawCalendar, Map<string, ZoneClock>>();
  let count = 0;
  return {
    own,
    clockOf(tzid, calendar) {
      if (tzid === undefined) return own;
      const ofCalendar = clocks.get(calendar) ?? new Map<string, ZoneClock>();
      clocks.set(calendar, ofCalendar);
      const existing = ofCalendar.get(tzid);
      if (existing) return existing;
      count += 1;
      const clock = count > MAX_ZONES ? null : find(tzid, calendar, { window, work: work() });
      const made = clock ?? { ...own, unknownName: tzid.slice(0, MAX_SHOWN_NAME) };
      ofCalendar.set(tzid, made);
      return made;
    },
  };
}

/**
 * An IANA name first: the runtime knows its history and future, definitions in files often only one year of it. Then
 * what the file defines, then where that definition says it is, then the names of Windows.
 */
function find(tzid: string, { zones }: RawCalendar, context: { window: Window; work: Work }): ZoneClock | null {
  const named = zoneOfTzid(tzid);
  const isIana = named !== null && tzid.includes(named);
  if (named !== null && isIana) return namedClock(named);
  const definition = zones.get(tzid);
  const defined = definition && definedClock(definition.observances, context);
  if (defined) return defined;
  const located = definition?.location === undefined ? null : zoneOfTzid(definition.location);
  const zone = located ?? named;
  if (zone !== null) return namedClock(zone);
  const minutes = offsetOfTzid(tzid);
  return minutes === null ? null : fixedClock(minutes);
}
