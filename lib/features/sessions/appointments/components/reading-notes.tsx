import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { formatter } from "@/lib/platform/i18n/format";
import type { AppointmentReading } from "@/lib/features/sessions/appointments/calendar-file/found";

interface ReadingNotesProps extends Pick<AppointmentReading, "unread" | "moreUnread" | "leftOutFrom" | "isCutOff"> {
  /** How many appointments stand there already. */
  alreadyPlanned: number;
}

/** What a file or text held that is not offered, and why: nothing is left out in silence. */
export function ReadingNotes({
  alreadyPlanned: alreadyPlanned,
  unread,
  moreUnread,
  leftOutFrom,
  isCutOff,
}: ReadingNotesProps) {
  const t = useTranslations("appointments");
  const format = formatter(useLocale());
  return (
    <div className="grid gap-3 text-small text-ink-2">
      {alreadyPlanned > 0 && <p>{t("there", { count: alreadyPlanned })}</p>}
      {isCutOff && <p>{t("cutOff")}</p>}
      {leftOutFrom !== undefined && <p>{t("leftOut", { day: format.dayLongYear(leftOutFrom) })}</p>}
      {unread.length > 0 && (
        <Notice role="note" title={t("unread", { count: unread.length + moreUnread })}>
          <ul>
            {unread.map(({ name, line, reason }) => (
              <li key={line} dir="auto" className="wrap-anywhere">
                {t("unreadOne", { name: name || t("noName"), line, reason: t(`reason.${reason}`) })}
              </li>
            ))}
            {moreUnread > 0 && <li>{t("unreadMore", { count: moreUnread })}</li>}
          </ul>
        </Notice>
      )}
    </div>
  );
}
