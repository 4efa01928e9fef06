import "server-only";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import { loadDayContext } from "@/lib/account/settings/loaders";
import { checkIns } from "@/lib/features/check-ins/store";
import { sessions } from "@/lib/features/sessions/store";
import { together } from "@/lib/platform/concurrency/together";
import { daysOfMonth, type Month } from "@/lib/platform/calendar/month";
import { weeksOf } from "@/lib/platform/calendar/month-weeks";
import type { MonthRange } from "@/lib/platform/journal/entry";
import { askedMonth, askedYear, monthsOf, startDay } from "./address";
import { calendarDays, monthFigures } from "./calendar-days";
import type { CalendarView } from "./view";

/** The days of a month or of a year, with what was logged on each. Only the rows of those months are read. */
export async function loadCalendar(
  user: CurrentUser,
  address: Readonly<Record<"month" | "year" | "day", unknown>>,
): Promise<CalendarView> {
  const { today } = await loadDayContext(user);
  const year = askedYear(address.year, today);
  if (year) {
    const months = monthsOf(year.shown);
    const days = await loadDays(user, { from: months.at(0), to: months.at(-1) });
    const monthView = (month: Month) => ({
      month,
      weeks: weeksWith(month, days),
      days: daysOfMonth(month).filter((day) => day <= today).length,
      ...monthFigures(daysOfMonth(month).map((day) => days.get(day))),
    });
    return { show: "year", today, period: year, months: months.map(monthView) };
  }
  const period = askedMonth(address.month, today);
  const month = period.shown;
  const weeks = weeksWith(month, await loadDays(user, { from: month, to: month }));
  return { show: "month", today, period, month: { month, weeks }, startDay: startDay(address.day, month, today) };
}

async function loadDays(user: CurrentUser, range: MonthRange) {
  const logged = await together({ checkIns: checkIns.list(user, range), sessions: sessions.list(user, range) });
  return calendarDays({ ...logged, checkIns: logged.checkIns.map(({ content }) => content) });
}

function weeksWith(month: Month, days: ReturnType<typeof calendarDays>) {
  return weeksOf(month).map((week) =>
    week.map((day) => (day === null ? null : (days.get(day) ?? { day, sessions: [] }))),
  );
}
