import { readZone, zoneNamed } from "@/lib/platform/reading/zones";
import { windowsZone } from "@/lib/platform/reading/windows-zones";

const MAX_NAME = 200;

/**
 * The IANA zone that a TZID means: whatever `zoneNamed` knows, and what Outlook writes beside it, such as
 * "tzone://Microsoft/Utc", "W. Europe Daylight Time" or "(UTC+01:00) Amsterdam, Berlin, Bern". Null for a name that
 * nobody knows.
 */
export function zoneOfTzid(written: string): string | null {
  if (written.length > MAX_NAME) return null;
  const name = written.trim().replace(/^tzone:\/\/Microsoft\//i, "");
  return (
    zoneNamed(name) ?? windowsZone(name.replace(/ (?:Daylight|Summer) Time$/i, " Standard Time")) ?? ofCities(name)
  );
}

/** Minutes from UTC of a TZID that is only an offset, or the abbreviation of one; null for anything else. */
export function offsetOfTzid(written: string): number | null {
  const zone = readZone(written);
  if (zone?.kind === "utc") return 0;
  return zone?.kind === "offset" ? zone.minutes : null;
}

/** Windows shows a zone as its offset from UTC and its cities; the zone of the first city that has one is meant. */
function ofCities(name: string): string | null {
  const [, cities] = /^\((?:UTC|GMT)(?:[+-]\d{2}[:.]\d{2})?\) (.+)$/i.exec(name) ?? [];
  if (cities === undefined) return null;
  if (/^Coordinated Universal Time/i.test(cities)) return "UTC";
  const [, american] = /^(.+) Time \(US & Canada\)$/i.exec(cities) ?? [];
  if (american !== undefined) return windowsZone(`${american} Standard Time`);
  const wanted = cities.split(",").map((city) => `/${city.trim().replaceAll(" ", "_").toLowerCase()}`);
  const zones = Intl.supportedValuesOf("timeZone");
  for (const city of wanted) {
    const zone = zones.find((each) => each.toLowerCase().endsWith(city));
    if (zone) return zone;
  }
  return null;
}
