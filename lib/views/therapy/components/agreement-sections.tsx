import { randomUUID } from "node:crypto";
import { EntriesHead } from "@/components/forms/entries-head";
import { PostButton } from "@/components/forms/post-button";
import { PrintButton } from "@/lib/views/summary/components/print-button";
import { BackToTherapy } from "./back-to-therapy";
import { AgreementForm } from "@/lib/features/therapy/agreement/components/agreement-form";
import { AgreementSheet } from "@/lib/features/therapy/agreement/components/agreement-sheet";
import { StopRuleCard } from "@/lib/features/therapy/agreement/components/stop-rule-card";
import { Section } from "@/components/ui/section";
import { deleteAgreementAction, restoreAgreementAction } from "@/lib/features/therapy/agreement/actions";
import { useTranslations } from "next-intl";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import type { AgreementView, StopRuleView } from "@/lib/views/therapy/view";

interface AgreementSectionsProps {
  agreement: AgreementView;
  stop: StopRuleView;
  today: LocalDate;
  therapyId: string | undefined;
  /** The agreement that was just deleted, from the address. */
  deleted: string | string[] | undefined;
}

/** The questions to the therapist with their answers, on screen and as a sheet of paper. */
export function AgreementSections({ agreement, stop, today, therapyId, deleted }: AgreementSectionsProps) {
  const t = useTranslations("agreements");
  return (
    <>
      <div className="print:hidden">
        <EntriesHead
          words="agreements"
          searchedKind="leaflets"
          margin={<BackToTherapy />}
          deleted={deleted}
          restore={restoreAgreementAction}
        />
        {stop && (
          <Section label={t("rule")} isLabelHeading>
            <StopRuleCard agreement={stop.agreement.content} rule={stop.rule} />
          </Section>
        )}
        <Section label={t("mine")} isLabelHeading>
          <AgreementForm
            id={agreement?.id ?? randomUUID()}
            revision={agreement?.revision}
            content={agreement?.content}
            therapyId={therapyId}
            today={today}
          />
          <div className="mt-4 flex flex-wrap items-center gap-x-6.5">
            <div className="only-with-script">
              <PrintButton>{t("print")}</PrintButton>
            </div>
            {agreement && (
              <PostButton action={deleteAgreementAction} fields={{ id: agreement.id }} label={t("delete")} />
            )}
          </div>
        </Section>
      </div>
      <AgreementSheet agreement={agreement?.content} />
    </>
  );
}
