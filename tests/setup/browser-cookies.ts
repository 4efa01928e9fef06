import { TIME_ZONE_COOKIE } from "@/lib/platform/calendar/time-zone";
import { AWKWARD_ZONE } from "./awkward-zone";

/** The cookies of a signed-in browser that was here before: the first page knows its zone already. */
export function cookiesOf({ cookieName, cookieValue }: { cookieName: string; cookieValue: string }, url: string) {
  return [
    { name: cookieName, value: cookieValue, url, httpOnly: true },
    { name: TIME_ZONE_COOKIE, value: encodeURIComponent(AWKWARD_ZONE), url },
  ];
}
