import { randomUUID } from "node:crypto";
import { RecoveryReminder } from "@/lib/account/components/recovery-reminder";
import { CheckInForm } from "@/lib/features/check-ins/components/check-in-form";
import { EffectMarks } from "@/lib/features/effects/components/effect-marks";
import { HelpAnswerCard } from "@/lib/features/questionnaires/components/help-answer-card";
import { ChosenPoints } from "./chosen-points";
import { Fortnight } from "./fortnight";
import { RoomNotice } from "@/components/shell/room-notice";
import { TodayHead } from "./today-head";
import { TherapyPrompts } from "./therapy-prompts";
import { SessionPrompt } from "./session-prompt";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { localTimeAt } from "@/lib/platform/calendar/clock";
import { useTranslations } from "next-intl";
import type { TodayView } from "@/lib/views/today/view";
import type { shareToNotice } from "@/lib/platform/journal/quota";

interface TodaySectionsProps {
  view: TodayView;
  /** The part of the room that is used, when it is time to say so. */
  share: Awaited<ReturnType<typeof shareToNotice>>;
  isRecoveryConfirmed: boolean;
}

/** Today: the check-in, and what waits around it. */
export function TodaySections({ view, share, isRecoveryConfirmed }: TodaySectionsProps) {
  const t = useTranslations("today");
  const tCheckIn = useTranslations("checkIns");
  const { current, today, timeZone, settings } = view;
  const sessionPrompt = (
    <SessionPrompt unfinished={view.unfinishedSession} today={today} isLoggedToday={view.isSessionLoggedToday} />
  );
  return (
    <>
      <TodayHead
        today={today}
        isFirst={view.checkIns.length === 0}
        recent={view.recentSession}
        nextSessionDay={view.nextSession?.content.day}
      />
      <HelpAnswerCard entries={view.questionnaires} country={settings.helpCountry} today={today} />
      {/* What waits for its other half comes first, also before the first check-in. */}
      {view.unfinishedSession && sessionPrompt}
      <Section label={t("checkIn")}>
        <CheckInForm
          key={today}
          id={current?.id ?? randomUUID()}
          content={current?.content}
          saved={
            current
              ? { revision: current.revision, savedAt: localTimeAt(new Date(current.updatedAt), timeZone) }
              : undefined
          }
          question={tCheckIn("moodQuestion")}
          suggestions={view.tags}
          previousSleepHours={view.previousSleepHours}
          today={today}
          dayClock={{ timeZone, dayStartsAtHour: settings.dayStartsAtHour }}
        />
        {view.checkIns.length > 0 && (
          <div className="mt-2 flex flex-wrap gap-x-6">
            {current && (
              <TextLink tone="quiet" href="/check-ins/new">
                {tCheckIn("another")}
              </TextLink>
            )}
            <TextLink tone="quiet" href="/check-ins">
              {tCheckIn("all")}
            </TextLink>
          </div>
        )}
      </Section>
      {view.markedEffects && (
        <Section label="">
          <EffectMarks day={today} marked={view.markedEffects} />
        </Section>
      )}
      <RoomNotice share={share} />
      <RecoveryReminder isConfirmed={isRecoveryConfirmed} />
      {view.checkIns.length > 0 && (
        <>
          {!view.unfinishedSession && sessionPrompt}
          <ChosenPoints
            sentences={view.chosenSentences}
            count={view.waitingPoints}
            nextSession={view.nextSession}
            homework={view.homework}
            today={today}
          />
          <TherapyPrompts sessionsToEvaluate={view.sessionsToEvaluate} isAftercare={view.isAftercare} />
          <Fortnight record={view.record} finding={view.finding} loggedDays={view.loggedInFortnight} />
        </>
      )}
    </>
  );
}
