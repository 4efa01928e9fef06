import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { TextLink } from "@/components/ui/text-link";
import { PageHead } from "@/components/ui/page-head";
import { daysBetween, type LocalDate } from "@/lib/platform/calendar/local-date";
import { formatter } from "@/lib/platform/i18n/format";
import type { NumberedSession } from "@/lib/features/sessions/rules";

interface PointsHeadProps {
  next: NumberedSession | null;
  today: LocalDate;
  children?: ReactNode;
}

/** For which session the points are, when one is planned. */
export function PointsHead({ next, today, children }: PointsHeadProps) {
  const t = useTranslations("talkingPoints");
  const format = formatter(useLocale());
  if (!next) {
    return (
      <PageHead title={t("title")} sub={`${t("forNext")} ${t("seldomMore")}`}>
        <PointsLinks />
        {children}
      </PageHead>
    );
  }
  const { day, startTime } = next.content;
  const onDay = format.dayLongAsOf(day, today);
  const when = startTime ? `${onDay}, ${format.time(startTime)}` : onDay;
  const margin = (
    <>
      {next.number !== null && <span className="block">{t("session", { number: next.number })}</span>}
      <span className="block">{t("inDays", { days: daysBetween(today, day) })}</span>
    </>
  );
  return (
    <PageHead title={t("title")} margin={margin} sub={`${t("forDay", { when })} ${t("seldomMore")}`}>
      <PointsLinks />
      {children}
    </PageHead>
  );
}

/** Where one may want to go from here: what to take along, and what to do with doubt. */
function PointsLinks() {
  const t = useTranslations("talkingPoints");
  const tUi = useTranslations("ui");
  return (
    <div className="mt-2 -mb-3 flex flex-wrap gap-x-5">
      <TextLink href="/summary">{t("toSummary")}</TextLink>
      <TextLink href="/therapy/doubt" label={tUi("toDoubt")}>
        {t("toDoubt")}
      </TextLink>
      <TextLink href="/summary?for=second-opinion">{t("toSecondOpinion")}</TextLink>
    </div>
  );
}
