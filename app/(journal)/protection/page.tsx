import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AddEntry } from "@/components/forms/add-entry";
import { EntriesHead } from "@/components/forms/entries-head";
import { SessionComparison } from "@/lib/features/protection/components/session-comparison";
import { ProtectionMomentForm } from "@/lib/features/protection/components/protection-moment-form";
import { ProtectionMomentRow, type ShownMoment } from "@/lib/features/protection/components/protection-moment-row";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { requireUser } from "@/lib/account/auth/require-user";
import { restoreMomentAction } from "@/lib/features/protection/actions";
import { loadProtectionPage } from "@/lib/features/protection/loaders";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("protection"))("title") };
}

export default async function ProtectionPage({ searchParams }: PageProps<"/protection">) {
  const user = await requireUser();
  const [{ today, lists, count, comparison }, t, { deleted }] = await Promise.all([
    loadProtectionPage(user),
    getTranslations("protection"),
    searchParams,
  ]);
  const list = (moments: readonly ShownMoment[]) => (
    <ul>
      {moments.map((moment) => (
        <ProtectionMomentRow key={moment.id} moment={moment} today={today} />
      ))}
    </ul>
  );
  const form = <ProtectionMomentForm id={randomUUID()} today={today} />;
  return (
    <>
      <EntriesHead words="protection" deleted={deleted} restore={restoreMomentAction} />
      {count === 0 && (
        <Section label={t("waiting")} isLabelHeading>
          <EmptyState title={t("empty")} text={t("emptyHint")} />
        </Section>
      )}
      {lists.waiting.length > 0 && (
        <Section label={t("waiting")} sub={t("waitingSub")} isLabelHeading>
          {list(lists.waiting)}
        </Section>
      )}
      <AddEntry label={t("add")} summary={t("addFold")} isFirst={count === 0}>
        {form}
      </AddEntry>
      {lists.reviewed.length > 0 && (
        <Section label={t("lookedAt")} isLabelHeading>
          {list(lists.reviewed)}
        </Section>
      )}
      {comparison && (
        <Section label={t("beside")} isLabelHeading>
          <SessionComparison comparison={comparison} />
        </Section>
      )}
    </>
  );
}
