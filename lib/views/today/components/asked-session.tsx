import { useLocale, useTranslations } from "next-intl";
import { AskedSessions } from "@/lib/features/sessions/components/asked-sessions";
import { isBegun, isHalfLogged, type NumberedSession } from "@/lib/features/sessions/rules";
import { localTimeAt } from "@/lib/platform/calendar/clock";
import { daysBetween, type LocalDate } from "@/lib/platform/calendar/local-date";
import { formatter } from "@/lib/platform/i18n/format";

interface AskedSessionProps {
  /** A session that was begun or planned and says nothing yet of how it was. */
  unfinished: NumberedSession | null;
  /** The session that was just answered without a script, with its answers. */
  answered: NumberedSession | null;
  today: LocalDate;
  timeZone: string;
}

/** Asks how the session was that waits for its other half. */
export function AskedSession({ unfinished, answered, today, timeZone }: AskedSessionProps) {
  const t = useTranslations("today");
  const format = formatter(useLocale());
  const toAsk = (session: NumberedSession) => {
    const { id, revision, content } = session;
    const number = session.number ?? 1;
    const daysAgo = daysBetween(content.day, today);
    const isHalf = isHalfLogged(content);
    const day = format.dayLongAsOf(content.day, today);
    const text = isHalf ? "halfLogged" : isBegun(content) ? "sessionStarted" : "appointmentPassed";
    const label = daysAgo < 2 ? t("dayAgo", { days: daysAgo }) : day.charAt(0).toUpperCase() + day.slice(1);
    const asked = { id, revision, label };
    if (session.id === answered?.id) {
      const { moodAfter, afterwards } = content;
      const savedAt = localTimeAt(new Date(session.updatedAt), timeZone);
      return {
        ...asked,
        title: t("howWasSession", { number }),
        sub: t("answered"),
        answered: { savedAt, ...(moodAfter !== undefined && { moodAfter }), ...(afterwards && { afterwards }) },
      };
    }
    return {
      ...asked,
      title: t(isHalf ? "stillAfter" : daysAgo === 0 ? "sessionOfToday" : "howWasSession", { number }),
      sub: daysAgo === 0 ? t(`ofToday.${text}`) : t(text, { day }),
    };
  };
  const sessions = [answered, unfinished?.id === answered?.id ? null : unfinished].filter((each) => each !== null);
  return <AskedSessions asked={sessions.map(toAsk)} />;
}
