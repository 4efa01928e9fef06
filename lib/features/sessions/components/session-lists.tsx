import { DeletedSession } from "./deleted-session";
import { SessionRow } from "./session-row";
import { SearchLink } from "@/components/shell/search-link";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { Disclosure } from "@/components/ui/disclosure";
import { formatter } from "@/lib/platform/i18n/format";
import { useLocale, useTranslations } from "next-intl";
import type { NumberedSession } from "@/lib/features/sessions/rules";
import type { SessionListView } from "@/lib/features/sessions/view";

interface SessionListsProps {
  list: SessionListView;
  /** The session that was just deleted. */
  deletedId: string | undefined;
}

/** The sessions to come, the one that is not filled in, the latest, and those before folded by month or year. */
export function SessionLists({ list, deletedId }: SessionListsProps) {
  const t = useTranslations("sessions");
  const format = formatter(useLocale());
  const { coming, unfinished, latest, earlier, today } = list;
  const isEmpty = latest.length === 0 && coming.length === 0;
  const rows = (sessions: readonly NumberedSession[]) => (
    <ul>
      {sessions.map((session) => (
        <SessionRow key={session.id} session={session} today={today} />
      ))}
    </ul>
  );
  return (
    <>
      <PageHead title={t("list")} sub={t("listSub")}>
        <div className="mt-5 flex flex-wrap items-center gap-x-6">
          <ButtonLink href="/sessions/new">{t("new")}</ButtonLink>
          <SearchLink kind="sessions" />
        </div>
        {deletedId && (
          <div className="mt-5">
            <DeletedSession id={deletedId} />
          </div>
        )}
      </PageHead>
      {unfinished && (
        <Section label={t("notFilledIn")}>
          <h2>{t("howWas", { number: unfinished.number ?? 0 })}</h2>
          <div className="mt-4">
            <ButtonLink variant="secondary" href={`/sessions/${unfinished.id}`}>
              {t("finish")}
            </ButtonLink>
          </div>
        </Section>
      )}
      {coming.length > 0 && (
        <Section label={t("coming")} isLabelHeading isCompact>
          {rows(coming)}
        </Section>
      )}
      {latest.length > 0 && (
        <Section label={t("latest")} isLabelHeading isCompact>
          {rows(latest)}
        </Section>
      )}
      {earlier.length > 0 && (
        <Section label={t("earlier")} isLabelHeading isCompact>
          {earlier.map(({ period, sessions }) => (
            <Disclosure
              key={period}
              look="line"
              summary={
                <>
                  <span className="inline-block min-w-28 first-letter:uppercase">
                    {period.length > 4 ? format.monthAsOf(`${period}-01`, today) : period}
                  </span>{" "}
                  <span className="inline-block font-normal text-ink-2">{t("count", { count: sessions.length })}</span>
                </>
              }
            >
              {rows(sessions)}
            </Disclosure>
          ))}
        </Section>
      )}
      {isEmpty && (
        <Section label="">
          <EmptyState title={t("emptyTitle")} text={t("emptyText")} />
        </Section>
      )}
    </>
  );
}
