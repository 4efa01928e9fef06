import { CheckInRow } from "./check-in-row";
import { DeletedNotice } from "./deleted-notice";
import { SearchLink } from "@/components/shell/search-link";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { PageHead } from "@/components/ui/page-head";
import { TextLink } from "@/components/ui/text-link";
import { Section } from "@/components/ui/section";
import { formatter } from "@/lib/platform/i18n/format";
import { useTranslations, useLocale } from "next-intl";
import type { monthPage } from "@/lib/features/check-ins/month-page";

interface CheckInMonthProps {
  page: ReturnType<typeof monthPage>;
  /** Whether there is no check-in in any month. */
  isEmpty: boolean;
  /** The check-in that was just deleted. */
  deletedId: string | undefined;
}

/** The check-ins of one month, with the way to the months around it. */
export function CheckInMonth({ page, isEmpty, deletedId }: CheckInMonthProps) {
  const t = useTranslations("checkIns");
  const format = formatter(useLocale());
  const monthLink = (month: string | null, key: "earlier" | "later") =>
    month && (
      <Link href={`/check-ins?month=${month}`} className="inline-flex min-h-11 items-center">
        {t(key, { month: format.monthYear(`${month}-01`) })}
      </Link>
    );
  return (
    <>
      <PageHead title={t("title")} sub={t("sub")}>
        <div className="-mb-3 flex flex-wrap gap-x-5">
          <TextLink href={`/calendar?month=${page.month}`} icon="calendar">
            {t("toCalendar")}
          </TextLink>
          <SearchLink kind="checkIns" />
        </div>
      </PageHead>
      {deletedId && <DeletedNotice id={deletedId} />}
      <Section label={format.monthYear(`${page.month}-01`)}>
        {page.entries.length > 0 ? (
          <ul>
            {page.entries.map((entry) => (
              <CheckInRow key={entry.id} entry={entry} />
            ))}
          </ul>
        ) : (
          <EmptyState title={isEmpty ? t("emptyTitle") : t("monthEmpty")} text={t("emptyText")} />
        )}
        <nav aria-label={t("months")} className="mt-4 flex flex-wrap gap-x-6">
          {monthLink(page.earlier, "earlier")}
          {monthLink(page.later, "later")}
        </nav>
        <div className="mt-5">
          <ButtonLink variant="secondary" href="/check-ins/new">
            {t("newLink")}
          </ButtonLink>
        </div>
      </Section>
    </>
  );
}
