import { randomUUID } from "node:crypto";
import { EntriesHead } from "@/components/forms/entries-head";
import { BackToTherapy } from "./back-to-therapy";
import { EvaluationForm } from "@/lib/features/therapy/evaluations/components/evaluation-form";
import { EvaluationRow } from "@/lib/features/therapy/evaluations/components/evaluation-row";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { restoreEvaluationAction } from "@/lib/features/therapy/evaluations/actions";
import { formatter } from "@/lib/platform/i18n/format";
import { useTranslations, useLocale } from "next-intl";
import type { EvaluationsView } from "@/lib/views/therapy/view";

interface EvaluationSectionsProps {
  view: EvaluationsView;
  /** The evaluation that was just deleted, from the address. */
  deleted: string | string[] | undefined;
}

/** Looking back on the therapy: a new evaluation with what it can rest on, and the earlier ones. */
export function EvaluationSections({ view, deleted }: EvaluationSectionsProps) {
  const t = useTranslations("evaluations");
  const { today, evaluations, goals, openGoals, turn, effectNames, expectationsDue, questionnaires } = view;
  const format = formatter(useLocale());
  const [last, ...before] = evaluations;
  const row = (evaluation: (typeof evaluations)[number]) => (
    <EvaluationRow key={evaluation.id} evaluation={evaluation} goals={goals} today={today} />
  );
  return (
    <>
      <EntriesHead
        words="evaluations"
        searchedKind="evaluations"
        margin={<BackToTherapy />}
        deleted={deleted}
        restore={restoreEvaluationAction}
      />
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
      {last && (
        <Section label={t("list")} isLabelHeading>
          <ul>{row(last)}</ul>
          {before.length > 0 && (
            <Disclosure summary={t("before", { count: before.length })}>
              <ul>{before.map(row)}</ul>
            </Disclosure>
          )}
        </Section>
      )}
    </>
  );
}
