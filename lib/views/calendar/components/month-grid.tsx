import { useLocale, useTranslations } from "next-intl";
import { weekdays } from "@/lib/platform/calendar/month-weeks";
import { formatter } from "@/lib/platform/i18n/format";
import type { CalendarView } from "@/lib/views/calendar/view";
import { ArrowGrid } from "./arrow-grid";
import styles from "./calendar.module.css";
import { DayCell } from "./day-cell";

/** The days of a month in weeks, each to be opened; with a script the arrow keys go from day to day. */
export function MonthGrid({ view }: { view: Extract<CalendarView, { show: "month" }> }) {
  const t = useTranslations("calendar");
  const format = formatter(useLocale());
  const { month, period, startDay, today } = view;
  return (
    <ArrowGrid
      label={t("grid", { month: format.monthYear(`${month.month}-01`) })}
      startDay={startDay}
      firstDay={period.earlier === null ? `${month.month}-01` : undefined}
      lastDay={today}
      className={styles.month ?? ""}
    >
      <thead>
        <tr>
          {weekdays().map((day) => (
            <th key={day} scope="col" abbr={format.weekday(day)} className="pb-1 text-small font-normal text-ink-2">
              <span aria-hidden="true">{format.weekdayShort(day)}</span>
              <span className="sr-only">{format.weekday(day)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((week, index) => (
          <tr key={index}>
            {week.map((day, place) => (
              <DayCell key={day?.day ?? place} day={day} today={today} />
            ))}
          </tr>
        ))}
      </tbody>
    </ArrowGrid>
  );
}
