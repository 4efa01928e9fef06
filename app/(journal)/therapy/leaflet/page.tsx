import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EntriesHead } from "@/components/forms/entries-head";
import { PostButton } from "@/components/forms/post-button";
import { PrintButton } from "@/lib/views/summary/components/print-button";
import { BackToTherapy } from "@/lib/views/therapy/components/back-to-therapy";
import { LeafletForm } from "@/lib/features/therapy/agreement/components/leaflet-form";
import { LeafletSheet } from "@/lib/features/therapy/agreement/components/leaflet-sheet";
import { StopRuleCard } from "@/lib/features/therapy/agreement/components/stop-rule-card";
import { Section } from "@/components/ui/section";
import { requireUser } from "@/lib/account/auth/require-user";
import { deleteLeafletAction, restoreLeafletAction } from "@/lib/features/therapy/agreement/actions";
import { loadCurrentLeaflet } from "@/lib/features/therapy/agreement/loaders";
import { loadStopRule } from "@/lib/views/therapy/stop-rule-loader";
import { loadCurrentTherapy } from "@/lib/views/therapy/loaders";
import { together } from "@/lib/platform/concurrency/together";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("leaflets"))("title") };
}

export default async function LeafletPage({ searchParams }: PageProps<"/therapy/leaflet">) {
  const user = await requireUser();
  const {
    currentTherapy: { today, current },
    leaflet,
    stop,
    t,
    query: { deleted },
  } = await together({
    currentTherapy: loadCurrentTherapy(user),
    leaflet: loadCurrentLeaflet(user),
    stop: loadStopRule(user),
    t: getTranslations("leaflets"),
    query: searchParams,
  });
  return (
    <>
      <div className="print:hidden">
        <EntriesHead words="leaflets" margin={<BackToTherapy />} deleted={deleted} restore={restoreLeafletAction} />
        {stop && (
          <Section label={t("rule")} isLabelHeading>
            <StopRuleCard leaflet={stop.leaflet.content} rule={stop.rule} />
          </Section>
        )}
        <Section label={t("mine")} isLabelHeading>
          <LeafletForm
            id={leaflet?.id ?? randomUUID()}
            revision={leaflet?.revision}
            content={leaflet?.content}
            therapyId={current?.id}
            today={today}
          />
          <div className="mt-4 flex flex-wrap items-center gap-x-6.5">
            <div className="only-with-script">
              <PrintButton>{t("print")}</PrintButton>
            </div>
            {leaflet && <PostButton action={deleteLeafletAction} fields={{ id: leaflet.id }} label={t("delete")} />}
          </div>
        </Section>
      </div>
      <LeafletSheet leaflet={leaflet?.content} />
    </>
  );
}
