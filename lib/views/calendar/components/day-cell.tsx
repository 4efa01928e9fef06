import { useLocale, useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { formatter } from "@/lib/platform/i18n/format";
import type { CalendarDay } from "@/lib/views/calendar/calendar-days";
import styles from "./calendar.module.css";
import { DayMarks } from "./day-marks";
import { moodShade } from "./mood-shade";

/** One place in the weeks of a month: a day that opens, one that is still to come, or none. */
export function DayCell({ day: logged, today }: { day: CalendarDay | null; today: LocalDate }) {
  const t = useTranslations("calendar");
  const format = formatter(useLocale());
  if (!logged) return <td className={styles.none} />;
  const { day, mood, sessions, note } = logged;
  const dayOfMonth = Number(day.slice("YYYY-MM-".length));
  if (day > today) {
    return (
      <td>
        <span className={styles.coming}>
          {dayOfMonth}
          <DayMarks sessions={sessions} note={note} />
        </span>
      </td>
    );
  }
  const facts = [
    mood === undefined ? t("noMood") : t("moodOf", { mood: format.grade(mood) }),
    ...(sessions.some(({ isHeld }) => isHeld) ? [t("session")] : []),
    ...(sessions.some(({ isHeld }) => !isHeld) ? [t("sessionNotHeld")] : []),
    ...(note === undefined ? [] : [t("note")]),
  ];
  return (
    <td>
      <Link
        href={`/check-ins/new?day=${day}`}
        data-day={day}
        aria-current={day === today ? "date" : undefined}
        className={styles.day}
        {...moodShade(mood)}
      >
        <span className="sr-only">{t("dayLabel", { day: format.dayLong(day), facts: facts.join(", ") })}</span>
        <span className={styles.number} aria-hidden="true">
          {dayOfMonth}
        </span>
        <span className={styles.mood} aria-hidden="true">
          {mood !== undefined && format.grade(mood)}
        </span>
        <DayMarks sessions={sessions} note={note} />
      </Link>
    </td>
  );
}
