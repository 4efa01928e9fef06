import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DependenceSection } from "@/lib/features/effects/components/dependence-section";
import { EffectForm } from "@/lib/features/effects/components/effect-form";
import { EffectList } from "@/lib/features/effects/components/effect-list";
import { AddEntry } from "@/components/forms/add-entry";
import { EntriesHead } from "@/components/forms/entries-head";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { requireUser } from "@/lib/account/auth/require-user";
import { loadDependence } from "@/lib/features/effects/dependence/loaders";
import { restoreEffectAction } from "@/lib/features/effects/actions";
import { loadEffectsPage } from "@/lib/features/effects/loaders";
import { together } from "@/lib/platform/concurrency/together";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("effects"))("title") };
}

export default async function EffectsPage({ searchParams }: PageProps<"/effects">) {
  const user = await requireUser();
  const {
    effectsPage: { today, lists, count, discussDay, asksForMonthlyAnswers: asksForPair },
    monthlyAnswers: monthlyAnswers,
    t,
    query: { deleted },
  } = await together({
    effectsPage: loadEffectsPage(user),
    monthlyAnswers: loadDependence(user),
    t: getTranslations("effects"),
    query: searchParams,
  });
  const list = (effects: typeof lists.open) => <EffectList effects={effects} today={today} discussDay={discussDay} />;
  const form = <EffectForm id={randomUUID()} today={today} />;
  return (
    <>
      <EntriesHead words="effects" deleted={deleted} restore={restoreEffectAction} />
      <Section label={t("now")} sub={t("nowSub")} isLabelHeading>
        {lists.open.length > 0 ? (
          <>
            {list(lists.open)}
            <p className="mt-6 text-small text-ink-2">{t("toPoints")}</p>
          </>
        ) : count > 0 ? (
          <p className="text-ink-2">{t("noneOpen")}</p>
        ) : (
          <EmptyState title={t("empty")} text={t("emptyHint")} />
        )}
      </Section>
      <AddEntry label={t("add")} summary={t("addFold")} isFirst={count === 0}>
        {form}
      </AddEntry>
      {asksForPair && <DependenceSection monthlyAnswers={monthlyAnswers} today={today} />}
      {lists.discussed.length > 0 && (
        <Section label={t("discussed")} isLabelHeading>
          {list(lists.discussed)}
        </Section>
      )}
      {lists.over.length > 0 && (
        <Section label={t("over")} isLabelHeading>
          {list(lists.over)}
        </Section>
      )}
    </>
  );
}
