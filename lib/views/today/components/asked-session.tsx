import { useLocale, useTranslations } from "next-intl";
import { AskedSessions } from "@/lib/features/sessions/components/asked-sessions";
import { isBegun, isHalfLogged, type NumberedSession } from "@/lib/features/sessions/rules";
import { daysBetween, type LocalDate } from "@/lib/platform/calendar/local-date";
import { formatter } from "@/lib/platform/i18n/format";

interface AskedSessionProps {
  /** A session that was begun or planned and says nothing yet of how it was. */
  unfinished: NumberedSession | null;
  today: LocalDate;
}

/** Asks how the session was that waits for its other half. */
export function AskedSession({ unfinished, today }: AskedSessionProps) {
  const t = useTranslations("today");
  const format = formatter(useLocale());
  if (!unfinished) return <AskedSessions asked={null} />;
  const { id, revision, content } = unfinished;
  const number = unfinished.number ?? 1;
  const daysAgo = daysBetween(content.day, today);
  const isHalf = isHalfLogged(content);
  const day = format.dayLongAsOf(content.day, today);
  const text = isHalf ? "halfLogged" : isBegun(content) ? "sessionStarted" : "appointmentPassed";
  return (
    <AskedSessions
      asked={{
        id,
        revision,
        label: daysAgo < 2 ? t("dayAgo", { days: daysAgo }) : day.charAt(0).toUpperCase() + day.slice(1),
        title: t(isHalf ? "stillAfter" : daysAgo === 0 ? "sessionOfToday" : "howWasSession", { number }),
        sub: daysAgo === 0 ? t(`ofToday.${text}`) : t(text, { day }),
      }}
    />
  );
}
