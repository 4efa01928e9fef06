import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DeletedSession } from "@/lib/features/sessions/components/deleted-session";
import { SessionRow } from "@/lib/features/sessions/components/session-row";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { requireUser } from "@/lib/account/auth/require-user";
import { loadSessionList } from "@/lib/features/sessions/loaders";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("sessions"))("list") };
}

export default async function SessionsPage({ searchParams }: PageProps<"/sessions">) {
  const user = await requireUser();
  const [{ deleted }, { years, coming, unfinished }, t] = await Promise.all([
    searchParams,
    loadSessionList(user),
    getTranslations("sessions"),
  ]);
  const deletedId = [deleted].flat()[0];
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
