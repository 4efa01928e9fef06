import { useLocale } from "next-intl";
import { Link } from "@/components/ui/link";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { formatter } from "@/lib/platform/i18n/format";
import type { YearMonthView } from "@/lib/views/calendar/view";
import styles from "./calendar.module.css";
import { DayMarks } from "./day-marks";
import { moodShade } from "./mood-shade";

/** Twelve small months, each of which opens. What they show stands in the table of the year. */
export function YearMonths({ months, today }: { months: readonly YearMonthView[]; today: LocalDate }) {
  const format = formatter(useLocale());
  return (
    <ul className="mt-2 grid grid-cols-2 gap-x-4 gap-y-4 shell:grid-cols-3 shell:gap-x-7">
      {months.map(({ month, weeks, days }) => (
        <li key={month}>
          <h3 className="font-sans text-control font-medium first-letter:uppercase">
            {days > 0 ? (
              <Link href={`/calendar?month=${month}`} className="flex min-h-11 items-center first-letter:uppercase">
                {format.month(`${month}-01`)}
              </Link>
            ) : (
              <span className="flex min-h-11 items-center text-ink-3">{format.month(`${month}-01`)}</span>
            )}
          </h3>
          <div className={styles.weeks} aria-hidden="true">
            {weeks.flat().map((day, place) => (
              <span
                key={day?.day ?? place}
                className={`${styles.small} ${day && day.day <= today ? "" : styles.outside}`}
                {...moodShade(day?.mood)}
              >
                {day?.mood !== undefined && format.grade(day.mood)}
                {day && <DayMarks sessions={day.sessions} note={day.note} />}
              </span>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
