import { useLocale, useTranslations } from "next-intl";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { formatter } from "@/lib/platform/i18n/format";
import type { CalendarView } from "@/lib/views/calendar/view";
import { CalendarLegend } from "./calendar-legend";
import { MonthGrid } from "./month-grid";
import { MonthTable } from "./month-table";
import { PeriodNav } from "./period-nav";
import { YearMonths } from "./year-months";
import { YearTable } from "./year-table";

/** The days of a month to read and write, or the twelve months of a year. */
export function CalendarSections({ view }: { view: CalendarView }) {
  const t = useTranslations("calendar");
  const format = formatter(useLocale());
  const { period, today } = view;
  const isMonth = view.show === "month";
  const title = isMonth ? format.monthYear(`${period.shown}-01`) : period.shown;
  return (
    <>
      <PageHead title={t("title")} sub={t("sub")} isCompact />
      <Section label={<span className="inline-block first-letter:uppercase">{title}</span>} isLabelHeading isCompact>
        <PeriodNav show={view.show} period={period} today={today} />
        {isMonth ? <MonthGrid view={view} /> : <YearMonths months={view.months} today={today} />}
        <CalendarLegend />
        <div className="mt-3 flex flex-wrap gap-x-6">
          <TextLink href="/check-ins">{t("toCheckIns")}</TextLink>
          <TextLink href="/search">{t("toSearch")}</TextLink>
        </div>
      </Section>
      <Section label={t("table")} isLabelHeading isCompact>
        {isMonth ? <MonthTable month={view.month} today={today} /> : <YearTable months={view.months} />}
      </Section>
    </>
  );
}
