import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EntriesHead } from "@/components/forms/entries-head";
import { History } from "@/lib/features/questionnaires/components/history";
import { HelpAnswerCard } from "@/lib/features/questionnaires/components/help-answer-card";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { requireUser } from "@/lib/account/auth/require-user";
import { restoreQuestionnaireAction } from "@/lib/features/questionnaires/actions";
import { INSTRUMENTS } from "@/lib/features/questionnaires/instruments";
import { loadQuestionnaires } from "@/lib/features/questionnaires/loaders";
import { loadDayContext } from "@/lib/account/settings/loaders";
import { together } from "@/lib/platform/concurrency/together";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("questionnaires"))("title") };
}

export default async function QuestionnairesPage({ searchParams }: PageProps<"/questionnaires">) {
  const user = await requireUser();
  const {
    context: { settings },
    entries,
    t,
    query: { deleted },
  } = await together({
    context: loadDayContext(user),
    entries: loadQuestionnaires(user),
    t: getTranslations("questionnaires"),
    query: searchParams,
  });
  return (
    <>
      <EntriesHead words="questionnaires" deleted={deleted} restore={restoreQuestionnaireAction} />
      <HelpAnswerCard entries={entries} country={settings.helpCountry} today={null} />
      {INSTRUMENTS.map((instrument) => (
        <Section key={instrument} label={t(`name.${instrument}`)} isLabelHeading>
          <p className="mb-4 max-w-measure text-ink-2">{t(`about.${instrument}`)}</p>
          <History entries={entries} instrument={instrument} />
          <div className="mt-4">
            <ButtonLink href={`/questionnaires/${instrument}`} variant="secondary">
              {t("fillIn", { name: t(`name.${instrument}`) })}
            </ButtonLink>
          </div>
        </Section>
      ))}
      <p className="max-w-measure text-small text-ink-2 wide:ml-[calc(var(--spacing-margin-col)+var(--spacing-gutter))]">
        {t("limit")}
      </p>
    </>
  );
}
