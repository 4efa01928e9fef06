import "server-only";
import { getTranslations } from "next-intl/server";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import { loadEffects } from "@/lib/features/effects/loaders";
import { listEffects } from "@/lib/features/effects/rules";
import { effectName } from "@/lib/features/effects/text";
import { loadExpectations } from "@/lib/features/therapy/expectations/loaders";
import { isToReview } from "@/lib/features/therapy/expectations/rules";
import { loadGoals } from "@/lib/features/therapy/goals/loaders";
import { listGoals } from "@/lib/features/therapy/goals/rules";
import { loadQuestionnaires } from "@/lib/features/questionnaires/loaders";
import { together } from "@/lib/platform/concurrency/together";
import { loadCurrentTherapy } from "./loaders";

/** Looking back: the period it is about, what is open in it, and the earlier times. */
export async function loadEvaluationsPage(user: CurrentUser) {
  const { therapy, goals, effects, expectations, questionnaires, tEffects } = await together({
    therapy: loadCurrentTherapy(user),
    goals: loadGoals(user),
    effects: loadEffects(user),
    expectations: loadExpectations(user),
    questionnaires: loadQuestionnaires(user),
    tEffects: getTranslations("effects"),
  });
  const { today, evaluations, turn } = therapy;
  return {
    today,
    evaluations,
    turn,
    goals,
    openGoals: listGoals(goals).open,
    effectNames: listEffects(effects, today).open.map(({ content }) => effectName({ t: tEffects }, content)),
    expectationsDue: expectations.filter(({ content }) => isToReview(content, today)).length,
    /** Only somebody who fills them in is reminded of them. */
    questionnaires: questionnaires.length > 0,
  };
}
