import "server-only";
import { cookies } from "next/headers";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import { localDateTimeAt, type LocalDateTime } from "@/lib/platform/calendar/clock";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { requestCached } from "@/lib/platform/http/request-cache";
import type { Settings } from "./schema";
import { settingsStore } from "./store";
import { chooseTimeZone, TIME_ZONE_COOKIE } from "@/lib/platform/calendar/time-zone";

/** Settings, zone, clock and day of one request: everything that decides what "today" is. */
export interface DayContext {
  settings: Settings;
  timeZone: string;
  now: Date;
  today: LocalDate;
  /** The same day with the clock, for what begins at an hour. */
  moment: LocalDateTime;
}

/** The day context of the current request; read once per request. */
export const loadDayContext = requestCached(async (user: CurrentUser): Promise<DayContext> => {
  const settings = await settingsStore.get(user);
  const browserZone = (await cookies()).get(TIME_ZONE_COOKIE)?.value;
  const timeZone = chooseTimeZone(settings.timeZone, browserZone);
  const now = new Date();
  const moment = localDateTimeAt(now, timeZone, settings.dayStartsAtHour);
  return { settings, timeZone, now, today: moment.day, moment };
});
