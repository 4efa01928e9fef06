import "server-only";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import { loadCheckIns } from "@/lib/features/check-ins/loaders";
import { latestOf, loggedDays, usualTags, type CheckInEntry } from "@/lib/features/check-ins/rules";
import { SUGGESTED_TAGS } from "@/lib/features/check-ins/schema";
import { loadEffects } from "@/lib/features/effects/loaders";
import { kindsNoticedOn } from "@/lib/features/effects/rules";
import type { EffectKind } from "@/lib/features/effects/schema";
import { loadFindings } from "@/lib/views/record/loaders";
import { asksForHelpCard, orderFindings } from "@/lib/analysis/findings/order";
import type { FindingsRecord } from "@/lib/analysis/findings/record";
import { loadHomework } from "@/lib/features/therapy/homework/loaders";
import { listHomework } from "@/lib/features/therapy/homework/rules";
import { loadQuestionnaires } from "@/lib/features/questionnaires/loaders";
import type { QuestionnaireEntry } from "@/lib/features/questionnaires/rules";
import { loadPlanLines, loadSignChecks } from "@/lib/features/therapy/relapse-plan/loaders";
import { isCheckDue } from "@/lib/features/therapy/relapse-plan/rules";
import { followPerson } from "@/lib/features/reminders/arm";
import { loadSessions } from "@/lib/features/sessions/loaders";
import { nextSession, unfinishedSession, type NumberedSession } from "@/lib/features/sessions/rules";
import { loadCurrentTherapy } from "@/lib/views/therapy/loaders";
import { loadTalkingPoints } from "@/lib/features/talking-points/points-loader";
import { listPoints } from "@/lib/features/talking-points/rules";
import { together } from "@/lib/platform/concurrency/together";
import type { Finding } from "@/lib/analysis/trends/analyse";
import { recentSession, type RecentSession } from "./session-facts";
import { FORTNIGHT_DAYS } from "@/lib/analysis/charts/fortnight";
import { loadDayContext, type DayContext } from "@/lib/account/settings/loaders";

export interface TodayView extends DayContext {
  checkIns: CheckInEntry[];
  questionnaires: QuestionnaireEntry[];
  /** The last check-in of the day, to go on with; null when the day is still empty. */
  current: CheckInEntry | null;
  /** Sleep as entered the last time before today, for comparison. */
  previousSleepHours: number | undefined;
  tags: string[];
  loggedInFortnight: number;
  /** What the record says, for the sentence below the small chart. */
  record: FindingsRecord;
  /** The findings that call for the help card; hiding a finding does not take it away. */
  grave: Finding[];
  /** The heaviest finding that is going on and was not hidden. */
  finding: Finding | undefined;
  /** The sentences that stand ready for the next session. */
  chosenSentences: string[];
  recentSession: RecentSession | null;
  unfinishedSession: NumberedSession | null;
  /** The session that was just answered, when the page was opened for it. */
  answeredSession: NumberedSession | null;
  nextSession: NumberedSession | null;
  /** What was agreed to do until the next session and has no answer yet. */
  homework: string[];
  /** Sessions since the last look back, when it is time for the next. */
  sessionsToEvaluate: number | null;
  /** Whether therapy is over and one's own signs wait to be looked at. */
  isAftercare: boolean;
  /** Unwanted effects noted today; null for somebody who has noted neither a session nor an effect so far. */
  markedEffects: EffectKind[] | null;
}

/**
 * Everything Today shows of the daily record.
 * @param answeredId the session whose answers are shown, as they were sent without a script
 */
export async function loadToday(user: CurrentUser, answeredId?: string): Promise<TodayView> {
  const { context, checkIns, sessions, record, points, effects, homework, therapy, lines, checks, questionnaires } =
    await together({
      context: loadDayContext(user),
      checkIns: loadCheckIns(user),
      sessions: loadSessions(user),
      record: loadFindings(user),
      points: loadTalkingPoints(user),
      effects: loadEffects(user),
      homework: loadHomework(user),
      therapy: loadCurrentTherapy(user),
      lines: loadPlanLines(user),
      checks: loadSignChecks(user),
      questionnaires: loadQuestionnaires(user),
    });
  await followPerson(user, context);
  const { today, moment } = context;
  const hasSigns = lines.some(({ content }) => content.list === "sign");
  const { now } = orderFindings(record.findings);
  const { chosen } = listPoints(points);
  return {
    ...context,
    checkIns,
    questionnaires,
    current: latestOf(today, checkIns),
    previousSleepHours: checkIns.find(({ content }) => content.day < today && content.sleepHours !== undefined)?.content
      .sleepHours,
    tags: usualTags(checkIns, SUGGESTED_TAGS),
    loggedInFortnight: loggedDays(checkIns, today, FORTNIGHT_DAYS),
    record,
    grave: now.filter(asksForHelpCard),
    finding: now.find(({ id }) => record.answers.get(id)?.answer !== "hide"),
    chosenSentences: chosen.map(({ content }) => content.text),
    recentSession: recentSession(sessions, moment),
    unfinishedSession: unfinishedSession(sessions, moment),
    answeredSession: sessions.find(({ id }) => id === answeredId) ?? null,
    nextSession: nextSession(sessions, moment),
    homework: listHomework(homework).open.map(({ content }) => content.text),
    sessionsToEvaluate: therapy.turn?.isDue && therapy.phase !== "aftercare" ? therapy.turn.sessions : null,
    isAftercare: therapy.phase === "aftercare" && hasSigns && isCheckDue(checks, today),
    markedEffects: sessions.length + effects.length > 0 ? kindsNoticedOn(effects, today) : null,
  };
}
