import "server-only";
import type { DepositActions } from "@/lib/account/inbox/open-inbox";
import { saveCheckInAction } from "@/lib/features/check-ins/actions";
import { discussEffectAction, markEffectAction, saveEffectAction } from "@/lib/features/effects/actions";
import { saveDependenceAction } from "@/lib/features/effects/dependence/actions";
import { saveLifeEventAction } from "@/lib/features/life-events/actions";
import { saveMomentAction, tapSignAction } from "@/lib/features/protection/actions";
import { saveSessionAfterAction } from "@/lib/features/sessions/actions";
import { saveAgreementAction } from "@/lib/features/therapy/agreement/actions";
import { saveDoubtAction } from "@/lib/features/therapy/doubt/actions";
import { saveEvaluationAction } from "@/lib/features/therapy/evaluations/actions";
import { reviewExpectationAction, saveExpectationAction } from "@/lib/features/therapy/expectations/actions";
import { saveGoalAction } from "@/lib/features/therapy/goals/actions";
import { answerHomeworkAction, saveHomeworkAction } from "@/lib/features/therapy/homework/actions";
import { savePlanLineAction, saveSignCheckAction } from "@/lib/features/therapy/relapse-plan/actions";
import { saveTherapyAction } from "@/lib/features/therapy/trajectories/actions";
import { saveSessionWithPointAction } from "@/lib/views/sessions/actions";
import { addPointAction, raisePointAction, rewordPointAction } from "@/lib/views/talking-points/actions";
import { answerFindingAction } from "@/lib/views/trends/actions";

/** The action that saves each form out of the inbox: the one that its page calls. */
export const DEPOSIT_ACTIONS: DepositActions = {
  "save-check-in": saveCheckInAction,
  "save-session": saveSessionWithPointAction,
  "save-session-after": saveSessionAfterAction,
  "save-effect": saveEffectAction,
  "mark-effect": markEffectAction,
  "discuss-effect": discussEffectAction,
  "save-dependence": saveDependenceAction,
  "save-protection-moment": saveMomentAction,
  "tap-protection-sign": tapSignAction,
  "save-life-event": saveLifeEventAction,
  "add-talking-point": addPointAction,
  "reword-talking-point": rewordPointAction,
  "raise-talking-point": raisePointAction,
  "answer-finding": answerFindingAction,
  "save-leaflet": saveAgreementAction,
  "save-doubt": saveDoubtAction,
  "save-evaluation": saveEvaluationAction,
  "save-expectation": saveExpectationAction,
  "review-expectation": reviewExpectationAction,
  "save-goal": saveGoalAction,
  "save-homework": saveHomeworkAction,
  "answer-homework": answerHomeworkAction,
  "save-plan-line": savePlanLineAction,
  "save-sign-check": saveSignCheckAction,
  "save-therapy": saveTherapyAction,
};
