import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AddFold } from "@/components/forms/add-entry";
import { EntriesHead } from "@/components/forms/entries-head";
import { BackToTherapy } from "@/lib/views/therapy/components/back-to-therapy";
import { RecordComparison } from "@/lib/views/therapy/components/record-comparison";
import { DoubtForm } from "@/lib/features/therapy/doubt/components/doubt-form";
import { DoubtRow } from "@/lib/features/therapy/doubt/components/doubt-row";
import { Section } from "@/components/ui/section";
import { requireUser } from "@/lib/account/auth/require-user";
import { restoreDoubtAction } from "@/lib/features/therapy/doubt/actions";
import { loadDoubtPage } from "@/lib/views/therapy/doubt-loader";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("doubt"))("title") };
}

export default async function DoubtPage({ searchParams }: PageProps<"/therapy/doubt">) {
  const user = await requireUser();
  const [{ today, doubts, ...comparison }, t, { deleted }] = await Promise.all([
    loadDoubtPage(user),
    getTranslations("doubt"),
    searchParams,
  ]);
  const form = <DoubtForm id={randomUUID()} />;
  const doneToday = doubts.some(({ content }) => content.day === today);
  return (
    <>
      <EntriesHead words="doubt" margin={<BackToTherapy />} deleted={deleted} restore={restoreDoubtAction} />
      <Section label={t("beside")} isLabelHeading>
        <RecordComparison {...comparison} />
      </Section>
      {doubts.length > 0 && (
        <Section label={t("earlier")} isLabelHeading>
          <ul>
            {doubts.map((doubt) => (
              <DoubtRow key={doubt.id} doubt={doubt} />
            ))}
          </ul>
        </Section>
      )}
      <Section label={t("questions")} isLabelHeading>
        <AddFold summary={t("again")} isUnfolded={!doneToday}>
          {form}
        </AddFold>
      </Section>
    </>
  );
}
