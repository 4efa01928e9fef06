import { useLocale, useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { formatter } from "@/lib/platform/i18n/format";
import { shortened } from "@/lib/platform/text/graphemes";
import { DataTable } from "@/lib/views/trends/components/data-table";
import type { MonthView } from "@/lib/views/calendar/view";

/** As much of a note as a row of a table shows. */
const NOTE_LENGTH = 120;
const LINK = "inline-flex min-h-11 items-center";

/** The days of a month on which something was logged, as a table with the beginnings of the notes. */
export function MonthTable({ month: { month, weeks }, today }: { month: MonthView; today: LocalDate }) {
  const t = useTranslations("calendar");
  const format = formatter(useLocale());
  const days = weeks.flat().filter((each) => each !== null);
  const logged = days.filter(
    ({ day, mood, sessions, note }) =>
      day <= today && (mood !== undefined || sessions.length > 0 || note !== undefined),
  );
  if (logged.length === 0) return <p className="text-ink-2">{t("monthEmpty")}</p>;
  return (
    <DataTable
      caption={t("tableOf", { month: format.monthYear(`${month}-01`) })}
      head={[t("head.day"), t("head.mood"), t("head.session"), t("head.note")]}
      rows={logged.map(({ day, mood, sessions, note }) => ({
        key: day,
        cells: [
          <Link key="day" href={`/check-ins/new?day=${day}`} className={LINK}>
            {format.dayShort(day)}
          </Link>,
          mood === undefined ? "" : format.grade(mood),
          sessions.map(({ id, isHeld }) => (
            <Link key={id} href={`/sessions/${id}`} className={`${LINK} mr-3`}>
              {t(isHeld ? "session" : "sessionNotHeldShort")}
            </Link>
          )),
          note === undefined ? (
            ""
          ) : (
            <span key="note" dir="auto" className="font-serif whitespace-normal italic">
              {shortened(note, NOTE_LENGTH)}
            </span>
          ),
        ],
      }))}
    />
  );
}
