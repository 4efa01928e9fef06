import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EntriesHead } from "@/components/forms/entries-head";
import { BackToTherapy } from "@/lib/views/therapy/components/back-to-therapy";
import { PlanLists } from "@/lib/features/therapy/relapse-plan/components/plan-lists";
import { SignState } from "@/lib/features/therapy/relapse-plan/components/sign-state";
import { Section } from "@/components/ui/section";
import { requireUser } from "@/lib/account/auth/require-user";
import { loadFindings } from "@/lib/views/record/loaders";
import { restorePlanLineAction } from "@/lib/features/therapy/relapse-plan/actions";
import { loadPlanLines, loadSignChecks } from "@/lib/features/therapy/relapse-plan/loaders";
import { earlySigns, linesOf } from "@/lib/features/therapy/relapse-plan/rules";
import { loadDayContext } from "@/lib/account/settings/loaders";
import { together } from "@/lib/platform/concurrency/together";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("relapsePlan"))("title") };
}

export default async function RelapsePlanPage({ searchParams }: PageProps<"/therapy/plan">) {
  const user = await requireUser();
  const {
    context: { today },
    lines,
    checks,
    findings: { findings },
    t,
    query: { deleted },
  } = await together({
    context: loadDayContext(user),
    lines: loadPlanLines(user),
    checks: loadSignChecks(user),
    findings: loadFindings(user),
    t: getTranslations("relapsePlan"),
    query: searchParams,
  });
  const signs = earlySigns(findings, new Set(lines.flatMap(({ content }) => content.from ?? [])));
  return (
    <>
      <EntriesHead
        words="relapsePlan"
        searchedKind="planLines"
        margin={<BackToTherapy />}
        deleted={deleted}
        restore={restorePlanLineAction}
      />
      {linesOf(lines, "sign").length > 0 && (
        <Section label={t("checkLabel")} isLabelHeading>
          <SignState lines={lines} checks={checks} today={today} />
        </Section>
      )}
      <PlanLists lines={lines} signs={signs} />
    </>
  );
}
