import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RecoveryReminder } from "@/lib/account/components/recovery-reminder";
import { CheckInForm } from "@/lib/features/check-ins/components/check-in-form";
import { EffectMarks } from "@/lib/features/effects/components/effect-marks";
import { HelpAnswerCard } from "@/lib/features/questionnaires/components/help-answer-card";
import { ChosenPoints } from "@/lib/views/today/components/chosen-points";
import { Fortnight } from "@/lib/views/today/components/fortnight";
import { RoomNotice } from "@/components/shell/room-notice";
import { TodayHead } from "@/lib/views/today/components/today-head";
import { TherapyPrompts } from "@/lib/views/today/components/therapy-prompts";
import { SessionPrompt } from "@/lib/views/today/components/session-prompt";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { requireUser } from "@/lib/account/auth/require-user";
import { localTimeAt } from "@/lib/platform/calendar/clock";
import { shareToNotice } from "@/lib/platform/journal/quota";
import { loadToday } from "@/lib/views/today/loaders";
import { together } from "@/lib/platform/concurrency/together";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("shell"))("nav.today") };
}

export default async function TodayPage() {
  const user = await requireUser();
  const { view, share, t, tCheckIn } = await together({
    view: loadToday(user),
    share: shareToNotice(user.userId),
    t: getTranslations("today"),
    tCheckIn: getTranslations("checkIns"),
  });
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
      <RecoveryReminder isConfirmed={user.recoveryConfirmed} />
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
