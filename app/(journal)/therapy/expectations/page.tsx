import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EntriesHead } from "@/components/forms/entries-head";
import { BackToTherapy } from "@/components/therapy/back-to-therapy";
import { ExpectationForm } from "@/components/therapy/expectation-form";
import { ExpectationRow } from "@/components/therapy/expectation-row";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { requireUser } from "@/lib/auth/require-user";
import { restoreExpectationAction } from "@/lib/expectations/actions";
import { loadDayContext } from "@/lib/settings/loaders";
import { loadExpectationsPage } from "@/lib/therapy-page/loaders";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("expectations"))("title") };
}

export default async function ExpectationsPage({ searchParams }: PageProps<"/therapy/expectations">) {
  const user = await requireUser();
  const [{ today }, rows, t, { deleted }] = await Promise.all([
    loadDayContext(user),
    loadExpectationsPage(user),
    getTranslations("expectations"),
    searchParams,
  ]);
  const form = <ExpectationForm key={rows.length} id={randomUUID()} />;
  return (
    <>
      <EntriesHead
        title={t("title")}
        sub={t("sub")}
        margin={<BackToTherapy />}
        deleted={deleted}
        deletedText={t("deleted")}
        restore={restoreExpectationAction}
        restoreLabel={t("restore")}
      />
      <Section label={t("list")} isLabelHeading>
        {rows.length === 0 ? (
          <EmptyState title={t("empty")} text={t("emptyHint")} />
        ) : (
          <ul>
            {rows.map((row) => (
              <ExpectationRow key={row.expectation.id} {...row} today={today} />
            ))}
          </ul>
        )}
      </Section>
      <Section label={t("add")} isLabelHeading>
        {rows.length === 0 ? form : <Disclosure summary={t("addOne")}>{form}</Disclosure>}
      </Section>
    </>
  );
}
