import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AddEntry } from "@/components/forms/add-entry";
import { EntriesHead } from "@/components/forms/entries-head";
import { BackToTherapy } from "@/lib/views/therapy/components/back-to-therapy";
import { GoalForm } from "@/lib/features/therapy/goals/components/goal-form";
import { GoalRow } from "@/lib/features/therapy/goals/components/goal-row";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { requireUser } from "@/lib/account/auth/require-user";
import { restoreGoalAction } from "@/lib/features/therapy/goals/actions";
import { loadGoalsPage } from "@/lib/views/therapy/loaders";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("goals"))("title") };
}

export default async function GoalsPage({ searchParams }: PageProps<"/therapy/goals">) {
  const user = await requireUser();
  const [{ today, count, lists }, t, { deleted }] = await Promise.all([
    loadGoalsPage(user),
    getTranslations("goals"),
    searchParams,
  ]);
  const list = (goals: typeof lists.open) => (
    <ul>
      {goals.map(({ grades, ...goal }) => (
        <GoalRow key={goal.id} goal={goal} grades={grades} today={today} />
      ))}
    </ul>
  );
  const form = <GoalForm id={randomUUID()} today={today} />;
  return (
    <>
      <EntriesHead
        words="goals"
        searchedKind="goals"
        margin={<BackToTherapy />}
        deleted={deleted}
        restore={restoreGoalAction}
      />
      <Section label={t("list")} isLabelHeading>
        {lists.open.length > 0 ? list(lists.open) : <EmptyState title={t("empty")} text={t("emptyHint")} />}
      </Section>
      <AddEntry label={t("add")} summary={t("addOne")} isFirst={count === 0}>
        {form}
      </AddEntry>
      {lists.closed.length > 0 && (
        <Section label={t("closedList")} isLabelHeading>
          {list(lists.closed)}
        </Section>
      )}
    </>
  );
}
