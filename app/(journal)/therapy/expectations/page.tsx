import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AddEntry } from "@/components/forms/add-entry";
import { EntriesHead } from "@/components/forms/entries-head";
import { BackToTherapy } from "@/lib/views/therapy/components/back-to-therapy";
import { ExpectationForm } from "@/lib/features/therapy/expectations/components/expectation-form";
import { ExpectationRow } from "@/lib/features/therapy/expectations/components/expectation-row";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { requireUser } from "@/lib/account/auth/require-user";
import { restoreExpectationAction } from "@/lib/features/therapy/expectations/actions";
import { loadDayContext } from "@/lib/account/settings/loaders";
import { loadExpectationsPage } from "@/lib/views/therapy/loaders";
import { together } from "@/lib/platform/concurrency/together";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("expectations"))("title") };
}

export default async function ExpectationsPage({ searchParams }: PageProps<"/therapy/expectations">) {
  const user = await requireUser();
  const {
    context: { today },
    rows,
    t,
    query: { deleted },
  } = await together({
    context: loadDayContext(user),
    rows: loadExpectationsPage(user),
    t: getTranslations("expectations"),
    query: searchParams,
  });
  const form = <ExpectationForm id={randomUUID()} />;
  return (
    <>
      <EntriesHead
        words="expectations"
        searchedKind="expectations"
        margin={<BackToTherapy />}
        deleted={deleted}
        restore={restoreExpectationAction}
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
      <AddEntry label={t("add")} summary={t("addOne")} isFirst={rows.length === 0}>
        {form}
      </AddEntry>
    </>
  );
}
