import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { FindingsRecord } from "@/lib/analysis/findings/record";
import type { EffectEntry } from "@/lib/features/effects/rules";
import type { NumberedSession } from "@/lib/features/sessions/rules";
import { AroundSessions } from "./around-sessions";
import { TrendsPageHead } from "./trends-page-head";
import { WorkingTogether } from "./working-together";

interface SessionTrendsProps {
  record: FindingsRecord;
  sessions: readonly NumberedSession[];
  effects: readonly EffectEntry[];
}

/** How the days around sessions went, and how the working together was. */
export function SessionTrends({ record, sessions, effects }: SessionTrendsProps) {
  const t = useTranslations("trends");
  const hasSessions = record.sessions.some(({ held, day }) => held && day <= record.asOf);
  return (
    <>
      <TrendsPageHead title={t("sessionsPage.title")} />
      {!hasSessions && (
        <Section label={t("around.label")} isLabelHeading>
          <EmptyState title={t("sessionsPage.empty")} text={t("sessionsPage.emptyText")}>
            <TextLink href="/sessions">{t("sessionsPage.toSessions")}</TextLink>
          </EmptyState>
        </Section>
      )}
      <AroundSessions record={record} />
      <WorkingTogether sessions={sessions} effects={effects} today={record.today} />
    </>
  );
}
