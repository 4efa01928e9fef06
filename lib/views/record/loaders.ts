import "server-only";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import { loadCheckIns } from "@/lib/features/check-ins/loaders";
import { requestCached } from "@/lib/platform/http/request-cache";
import { loadQuestionnaires } from "@/lib/features/questionnaires/loaders";
import { totalsOf } from "@/lib/features/questionnaires/rules";
import { loadSessions } from "@/lib/features/sessions/loaders";
import { loadDayContext } from "@/lib/account/settings/loaders";
import { loadTherapies } from "@/lib/features/therapy/trajectories/loaders";
import { treatmentOf } from "@/lib/features/therapy/trajectories/rules";
import { together } from "@/lib/platform/concurrency/together";
import { findingsRecord, type FindingsRecord } from "@/lib/analysis/findings/record";
import { findingAnswers } from "@/lib/analysis/findings/store";
import { analyseOnce } from "./remembered-analysis";

/** What a person's record says as of their current day; worked out once per request. */
export const loadFindings = requestCached(async (user: CurrentUser): Promise<FindingsRecord> => {
  const {
    context: { today, settings },
    checkIns,
    sessions,
    answers,
    therapies,
    questionnaires,
  } = await together({
    context: loadDayContext(user),
    checkIns: loadCheckIns(user),
    sessions: loadSessions(user),
    answers: findingAnswers.list(user),
    therapies: loadTherapies(user),
    questionnaires: loadQuestionnaires(user),
  });
  const sources = {
    today,
    checkIns: checkIns.map(({ content }) => content),
    sessions: sessions.map(({ content: { day, status }, number }) => ({
      day,
      held: status === "held",
      planned: status === "planned",
      number: number ?? undefined,
    })),
    answers: answers.map(({ content }) => content),
    questionnaires: totalsOf(questionnaires),
    treatment: treatmentOf(therapies, today),
    dayStartsAtHour: settings.dayStartsAtHour,
  };
  return findingsRecord(sources, (input) => analyseOnce(user, input));
});
