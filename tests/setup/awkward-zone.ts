import { DEFAULT_DAY_STARTS_AT_HOUR, localDayAt } from "@/lib/platform/calendar/clock";

/** Where the tests live: five hours and three quarters ahead of Greenwich, so that a day taken in UTC is found out. */
export const AWKWARD_ZONE = "Asia/Kathmandu";

/** The day it is there. */
export const TODAY = localDayAt(new Date(), AWKWARD_ZONE, DEFAULT_DAY_STARTS_AT_HOUR);
