import { isTimeZone } from "./clock";

/** Tells the server the browser's zone, so that "today" is right from the first visit. */
export const TIME_ZONE_COOKIE = "keerpunt-time-zone";

/** Where most people who read the Dutch interface live; used until a browser or a setting says otherwise. */
const DEFAULT_TIME_ZONE = "Europe/Amsterdam";

/** The zone to reckon days in: the person's setting, else the browser's, else the default. */
export function chooseTimeZone(setting: string | undefined, browser: string | undefined): string {
  return [setting, browser].find((zone) => zone !== undefined && isTimeZone(zone)) ?? DEFAULT_TIME_ZONE;
}
