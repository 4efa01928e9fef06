import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { CheckInRow } from "@/lib/features/check-ins/components/check-in-row";
import { DeletedNotice } from "@/lib/features/check-ins/components/deleted-notice";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { requireUser } from "@/lib/account/auth/require-user";
import { loadCheckIns } from "@/lib/features/check-ins/loaders";
import { monthPage } from "@/lib/features/check-ins/month-page";
import { formatter } from "@/lib/platform/i18n/format";
import { loadDayContext } from "@/lib/account/settings/loaders";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("checkIns"))("title") };
}

export default async function CheckInsPage({ searchParams }: PageProps<"/check-ins">) {
  const user = await requireUser();
  const [{ month: asked, deleted }, { today, timeZone }, all] = await Promise.all([
    searchParams,
    loadDayContext(user),
    loadCheckIns(user),
  ]);
  const [t, locale] = await Promise.all([getTranslations("checkIns"), getLocale()]);
  const format = formatter(locale);
  const page = monthPage(all, [asked].flat()[0], today);
  const deletedId = [deleted].flat()[0];
  const monthLink = (month: string | null, key: "earlier" | "later") =>
    month && (
      <Link href={`/check-ins?month=${month}`} className="inline-flex min-h-11 items-center">
        {t(key, { month: format.monthYear(`${month}-01`) })}
      </Link>
    );
  return (
    <>
      <PageHead title={t("title")} sub={t("sub")} />
      {deletedId && <DeletedNotice id={deletedId} />}
      <Section label={format.monthYear(`${page.month}-01`)}>
        {page.entries.length > 0 ? (
          <ul>
            {page.entries.map((entry) => (
              <CheckInRow key={entry.id} entry={entry} timeZone={timeZone} today={today} />
            ))}
          </ul>
        ) : (
          <EmptyState title={all.length === 0 ? t("emptyTitle") : t("monthEmpty")} text={t("emptyText")} />
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
