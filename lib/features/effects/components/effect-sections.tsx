import { randomUUID } from "node:crypto";
import { DependenceSection } from "./dependence-section";
import { EffectForm } from "./effect-form";
import { EffectList } from "./effect-list";
import { AddEntry } from "@/components/forms/add-entry";
import { EntriesHead } from "@/components/forms/entries-head";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { restoreEffectAction } from "@/lib/features/effects/actions";
import { useTranslations } from "next-intl";
import type { EffectsView, DependenceView } from "@/lib/features/effects/view";

interface EffectSectionsProps {
  page: EffectsView;
  monthlyAnswers: DependenceView;
  /** The effect that was just deleted, from the address. */
  deleted: string | string[] | undefined;
}

/** Unwanted effects: those that go on, a new one, and those that were discussed or are over. */
export function EffectSections({ page, monthlyAnswers, deleted }: EffectSectionsProps) {
  const t = useTranslations("effects");
  const { today, lists, count, discussDay, asksForMonthlyAnswers } = page;
  const list = (effects: typeof lists.open) => <EffectList effects={effects} today={today} discussDay={discussDay} />;
  const form = <EffectForm id={randomUUID()} today={today} />;
  return (
    <>
      <EntriesHead words="effects" searchedKind="effects" deleted={deleted} restore={restoreEffectAction} />
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
      {asksForMonthlyAnswers && <DependenceSection monthlyAnswers={monthlyAnswers} today={today} />}
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
