import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EntriesHead } from "@/components/forms/entries-head";
import { PostButton } from "@/components/forms/post-button";
import { PrintButton } from "@/lib/views/summary/components/print-button";
import { BackToTherapy } from "@/lib/views/therapy/components/back-to-therapy";
import { AgreementForm } from "@/lib/features/therapy/agreement/components/agreement-form";
import { AgreementSheet } from "@/lib/features/therapy/agreement/components/agreement-sheet";
import { StopRuleCard } from "@/lib/features/therapy/agreement/components/stop-rule-card";
import { Section } from "@/components/ui/section";
import { requireUser } from "@/lib/account/auth/require-user";
import { deleteAgreementAction, restoreAgreementAction } from "@/lib/features/therapy/agreement/actions";
import { loadCurrentAgreement } from "@/lib/features/therapy/agreement/loaders";
import { loadStopRule } from "@/lib/views/therapy/stop-rule-loader";
import { loadCurrentTherapy } from "@/lib/views/therapy/loaders";
import { together } from "@/lib/platform/concurrency/together";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("agreements"))("title") };
}

export default async function AgreementPage({ searchParams }: PageProps<"/therapy/leaflet">) {
  const user = await requireUser();
  const {
    currentTherapy: { today, current },
    agreement,
    stop,
    t,
    query: { deleted },
  } = await together({
    currentTherapy: loadCurrentTherapy(user),
    agreement: loadCurrentAgreement(user),
    stop: loadStopRule(user),
    t: getTranslations("agreements"),
    query: searchParams,
  });
  return (
    <>
      <div className="print:hidden">
        <EntriesHead words="agreements" margin={<BackToTherapy />} deleted={deleted} restore={restoreAgreementAction} />
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
            therapyId={current?.id}
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
