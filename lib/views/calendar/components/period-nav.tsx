import { useLocale, useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { formatter } from "@/lib/platform/i18n/format";
import type { Period } from "@/lib/views/calendar/address";

interface PeriodNavProps {
  show: "month" | "year";
  period: Period;
  today: LocalDate;
}

/** The month or year before and after, and the way from the one to the other. */
export function PeriodNav({ show, period: { shown, earlier, later }, today }: PeriodNavProps) {
  const t = useTranslations("calendar");
  const format = formatter(useLocale());
  const name = (period: string) =>
    show === "month" ? format.monthAsOf(`${period}-01`, `${shown.slice(0, 4)}-01-01`) : period;
  const year = shown.slice(0, 4);
  // A year opens on its last month that is not still to come.
  const lastMonth = year === today.slice(0, 4) ? today.slice(0, 7) : `${year}-12`;
  return (
    <nav aria-label={t("periods")} className="flex flex-wrap items-center gap-x-5">
      {earlier !== null && (
        <TextLink
          href={`/calendar?${show}=${earlier}`}
          icon="chevron-left"
          label={t("earlier", { period: name(earlier) })}
        >
          {name(earlier)}
        </TextLink>
      )}
      {later !== null && (
        <TextLink href={`/calendar?${show}=${later}`} label={t("later", { period: name(later) })} icon="chevron-right">
          {name(later)}
        </TextLink>
      )}
      {show === "month" ? (
        <TextLink href={`/calendar?year=${year}`} tone="quiet">
          {t("wholeYear", { year })}
        </TextLink>
      ) : (
        <TextLink href={`/calendar?month=${lastMonth}`} tone="quiet">
          {t("byMonth")}
        </TextLink>
      )}
    </nav>
  );
}
