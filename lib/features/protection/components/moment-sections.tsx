import { randomUUID } from "node:crypto";
import { AddEntry } from "@/components/forms/add-entry";
import { EntriesHead } from "@/components/forms/entries-head";
import { SessionComparison } from "./session-comparison";
import { ProtectionMomentForm } from "./protection-moment-form";
import { ProtectionMomentRow, type ShownMoment } from "./protection-moment-row";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { restoreMomentAction } from "@/lib/features/protection/actions";
import { useTranslations } from "next-intl";
import type { ProtectionView } from "@/lib/features/protection/view";

interface MomentSectionsProps {
  page: ProtectionView;
  /** The moment that was just deleted, from the address. */
  deleted: string | string[] | undefined;
}

/** Moments of protection: those that wait to be looked at, a new one, and the others. */
export function MomentSections({ page, deleted }: MomentSectionsProps) {
  const t = useTranslations("protection");
  const { today, lists, count, comparison } = page;
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
      <EntriesHead
        words="protection"
        searchedKind="protectionMoments"
        deleted={deleted}
        restore={restoreMomentAction}
      />
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
