import { AskedSession } from "./asked-session";
import { ChosenPoints } from "./chosen-points";
import { Fortnight } from "./fortnight";
import { SomethingElse } from "./something-else";
import { TodayCheckIn } from "./today-check-in";
import { TodayHead } from "./today-head";
import { TodayNotice } from "./today-notice";
import { InboxNotice } from "@/lib/views/inbox/components/inbox-notice";
import { helpAnswer } from "@/lib/features/questionnaires/rules";
import { MAX_CHOSEN } from "@/lib/features/talking-points/rules";
import { daysBetween } from "@/lib/platform/calendar/local-date";
import { noticeToShow } from "@/lib/views/today/notice";
import type { TodayView } from "@/lib/views/today/view";
import type { shareToNotice } from "@/lib/platform/journal/quota";

interface TodaySectionsProps {
  view: TodayView;
  /** The part of the room that is used, when it is time to say so. */
  share: Awaited<ReturnType<typeof shareToNotice>>;
  isRecoveryConfirmed: boolean;
  /** Notes that are not in the journal yet. */
  inboxBoxes: number;
  /** The field of the check-in for which the page was opened, without a script. */
  editedField: "mood" | "note" | undefined;
}

/** Today: the session and the check-in that are asked for, one notice, and what is ahead and behind. */
export function TodaySections({ view, share, isRecoveryConfirmed, inboxBoxes, editedField }: TodaySectionsProps) {
  const { today, nextSession, grave } = view;
  const answer = helpAnswer(view.questionnaires)?.content;
  const isAnswerOpen = answer !== undefined && answer.talkedAboutOn === undefined;
  const notice = noticeToShow({
    help: grave.length > 0 || isAnswerOpen || answer?.talkedAboutOn === today,
    "day-before":
      nextSession !== null &&
      daysBetween(today, nextSession.content.day) === 1 &&
      view.chosenSentences.length < MAX_CHOSEN,
    "look-back": view.sessionsToEvaluate !== null,
    signs: view.isAftercare,
    room: share !== null,
    "recovery-code": !isRecoveryConfirmed,
  });
  return (
    <>
      <InboxNotice count={inboxBoxes} />
      <TodayHead
        today={today}
        isFirst={view.checkIns.length === 0}
        recent={view.recentSession}
        nextSessionDay={nextSession?.content.day}
      />
      <AskedSession
        key={today}
        unfinished={view.unfinishedSession}
        answered={view.answeredSession}
        today={today}
        timeZone={view.timeZone}
      />
      <TodayCheckIn view={view} editedField={editedField} isHelpBelow={grave.length > 0 || isAnswerOpen} />
      <TodayNotice kind={notice} view={view} share={share} />
      {view.checkIns.length > 0 && (
        <>
          <ChosenPoints
            sentences={view.chosenSentences}
            nextSession={nextSession}
            isAsked={nextSession !== null && nextSession.id === view.unfinishedSession?.id}
            homework={view.homework}
            today={today}
          />
          <Fortnight
            record={view.record}
            finding={view.finding}
            isSaidAbove={notice === "help" && view.finding !== undefined && grave.includes(view.finding)}
            loggedDays={view.loggedInFortnight}
          />
          <SomethingElse view={view} />
        </>
      )}
    </>
  );
}
