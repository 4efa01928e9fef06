import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { EntriesHead } from "@/components/forms/entries-head";
import { BackToTherapy } from "@/lib/views/therapy/components/back-to-therapy";
import { EvaluationForm } from "@/lib/features/therapy/evaluations/components/evaluation-form";
import { EvaluationRow } from "@/lib/features/therapy/evaluations/components/evaluation-row";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { requireUser } from "@/lib/account/auth/require-user";
import { restoreEvaluationAction } from "@/lib/features/therapy/evaluations/actions";
import { formatter } from "@/lib/platform/i18n/format";
import { loadEvaluationsPage } from "@/lib/views/therapy/evaluations-loader";
import { together } from "@/lib/platform/concurrency/together";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("evaluations"))("title") };
}

export default async function EvaluationsPage({ searchParams }: PageProps<"/therapy/evaluations">) {
  const user = await requireUser();
  const {
    view,
    t,
    locale,
    query: { deleted },
  } = await together({
    view: loadEvaluationsPage(user),
    t: getTranslations("evaluations"),
    locale: getLocale(),
    query: searchParams,
  });
  const { today, evaluations, goals, openGoals, turn, effectNames, expectationsDue, questionnaires } = view;
  const format = formatter(locale);
  return (
    <>
      <EntriesHead words="evaluations" margin={<BackToTherapy />} deleted={deleted} restore={restoreEvaluationAction} />
      <Section
        label={t("new")}
        sub={turn && t("periodText", { sessions: turn.sessions, day: format.dayAsOf(turn.since, today) })}
        isLabelHeading
      >
        <div className="mb-6 grid max-w-measure gap-1 empty:hidden">
          {effectNames.length > 0 && <p>{t("effectsOpen", { names: effectNames.join(", ") })}</p>}
          {expectationsDue > 0 && <p>{t("expectationsDue", { count: expectationsDue })}</p>}
          {turn && <TextLink href={`/summary?period=own&from=${turn.since}&to=${today}`}>{t("toSummary")}</TextLink>}
          {questionnaires && <TextLink href="/questionnaires">{t("toQuestionnaires")}</TextLink>}
        </div>
        <EvaluationForm
          id={randomUUID()}
          goals={openGoals.map(({ id, content }) => ({ id, text: content.text }))}
          today={today}
        />
      </Section>
      {evaluations.length > 0 && (
        <Section label={t("list")} isLabelHeading>
          <ul>
            {evaluations.map((evaluation) => (
              <EvaluationRow key={evaluation.id} evaluation={evaluation} goals={goals} today={today} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
