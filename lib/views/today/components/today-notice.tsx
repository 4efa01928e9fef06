import { getLocale, getTranslations } from "next-intl/server";
import { RecoveryReminder } from "@/lib/account/components/recovery-reminder";
import { RoomNotice } from "@/components/shell/room-notice";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { findingSentence, leadSentence } from "@/lib/analysis/findings/sentences";
import { HelpAnswerCard } from "@/lib/features/questionnaires/components/help-answer-card";
import { MAX_CHOSEN } from "@/lib/features/talking-points/rules";
import { together } from "@/lib/platform/concurrency/together";
import { formatter } from "@/lib/platform/i18n/format";
import type { NoticeKind } from "@/lib/views/today/notice";
import type { TodayView } from "@/lib/views/today/view";

interface TodayNoticeProps {
  kind: NoticeKind | null;
  view: TodayView;
  /** The part of the room that is used. */
  share: number | null;
}

/** The one thing that Today says beside the day itself. */
export async function TodayNotice({ kind, view, share }: TodayNoticeProps) {
  const { t, tTherapy, tPlan, tFinding, locale } = await together({
    t: getTranslations("today"),
    tTherapy: getTranslations("therapy"),
    tPlan: getTranslations("relapsePlan"),
    tFinding: getTranslations("findings"),
    locale: getLocale(),
  });
  const { today, questionnaires, settings } = view;
  switch (kind) {
    case "help": {
      const context = { t: tFinding, format: formatter(locale), today: view.record.today };
      // Of a low that may pass by itself, or lie in the way of logging, a few lines; of one that lasts the whole card.
      const isCompact = view.grave.every(({ kind }) => kind === "decline-open" || kind === "logging-change");
      const seen = view.grave.map((finding) =>
        // The first sentence on how days are logged does not say yet what help has to do with it.
        isCompact && finding.kind !== "logging-change"
          ? leadSentence(context, finding)
          : findingSentence(context, finding),
      );
      return (
        <HelpAnswerCard
          entries={questionnaires}
          country={settings.helpCountry}
          today={today}
          seen={seen}
          isCompact={isCompact}
        />
      );
    }
    case "day-before":
      return (
        <Section label={t("tomorrow")} isLabelHeading isCompact>
          <p className="max-w-measure">{t("chosenOf", { chosen: view.chosenSentences.length, most: MAX_CHOSEN })}</p>
          <TextLink href="/talking-points">{t("choosePoints")}</TextLink>
        </Section>
      );
    case "look-back":
      return (
        <Section label={t("evaluation")} isLabelHeading isCompact>
          <p className="max-w-measure text-ink-2">
            {tTherapy("evaluationDue", { sessions: view.sessionsToEvaluate ?? 0 })}
          </p>
          <TextLink href="/therapy/evaluations">{tTherapy("toEvaluations")}</TextLink>
        </Section>
      );
    case "signs":
      return (
        <Section label={t("aftercare")} isLabelHeading isCompact>
          <p className="max-w-measure text-ink-2">{t("weekly")}</p>
          <TextLink href="/therapy/plan">{tPlan("check")}</TextLink>
        </Section>
      );
    case "room":
      return <RoomNotice share={share} />;
    case "recovery-code":
      return <RecoveryReminder isConfirmed={false} />;
    case null:
      return null;
  }
}
