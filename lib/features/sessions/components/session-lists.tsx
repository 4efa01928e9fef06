import { DeletedSession } from "./deleted-session";
import { SessionRow } from "./session-row";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { useTranslations } from "next-intl";
import type { SessionListView } from "@/lib/features/sessions/view";

interface SessionListsProps {
  list: SessionListView;
  /** The session that was just deleted. */
  deletedId: string | undefined;
}

/** The sessions by year, those to come, and the one that is not filled in. */
export function SessionLists({ list, deletedId }: SessionListsProps) {
  const t = useTranslations("sessions");
  const { years, coming, unfinished } = list;
  const isEmpty = years.length === 0 && coming.length === 0;
  return (
    <>
      <PageHead title={t("list")} sub={t("listSub")}>
        <div className="mt-5">
          <ButtonLink href="/sessions/new">{t("new")}</ButtonLink>
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
        <Section label={t("coming")} isLabelHeading>
          <ul>
            {coming.map((session) => (
              <SessionRow key={session.id} session={session} />
            ))}
          </ul>
        </Section>
      )}
      {years.map(([year, sessions]) => (
        <Section key={year} label={year} isLabelHeading>
          <ul>
            {sessions.map((session) => (
              <SessionRow key={session.id} session={session} />
            ))}
          </ul>
        </Section>
      ))}
      {isEmpty && (
        <Section label="">
          <EmptyState title={t("emptyTitle")} text={t("emptyText")} />
        </Section>
      )}
    </>
  );
}
