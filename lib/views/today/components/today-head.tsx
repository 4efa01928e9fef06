import { useLocale, useTranslations } from "next-intl";
import { PageHead } from "@/components/ui/page-head";
import { daysBetween, type LocalDate } from "@/lib/platform/calendar/local-date";
import { formatter } from "@/lib/platform/i18n/format";
import type { RecentSession } from "@/lib/views/today/session-facts";

interface TodayHeadProps {
  today: LocalDate;
  isFirst: boolean;
  recent: RecentSession | null;
  nextSessionDay: LocalDate | undefined;
}

/** The day, and where it lies between sessions, in one line. */
export function TodayHead({ today, isFirst, recent, nextSessionDay }: TodayHeadProps) {
  const t = useTranslations("today");
  const day = formatter(useLocale()).dayLong(today);
  const sentences = [
    isFirst && t("firstSub"),
    recent
      ? t("sinceSession", { days: recent.daysAgo, number: recent.number })
      : nextSessionDay && t("untilSession", { days: daysBetween(today, nextSessionDay) }),
  ].filter(Boolean);
  return (
    <PageHead isCompact title={day.charAt(0).toUpperCase() + day.slice(1)} sub={sentences.join(" ") || undefined} />
  );
}
