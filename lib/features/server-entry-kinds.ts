import { serverCheckInKind } from "./check-ins/server-kind";
import { serverDependenceKind } from "./effects/dependence/server-kind";
import { serverEffectKind } from "./effects/server-kind";
import type { ENTRY_KINDS, EntryName } from "./entry-kinds";
import { serverLifeEventKind } from "./life-events/server-kind";
import { serverProtectionMomentKind } from "./protection/server-kind";
import { serverQuestionnaireKind } from "./questionnaires/server-kind";
import type { ServerEntryKind } from "./server-entry-kind";
import { serverSessionKind } from "./sessions/server-kind";
import { serverTalkingPointKind } from "./talking-points/server-kind";
import { serverAgreementKind } from "./therapy/agreement/server-kind";
import { serverDoubtKind } from "./therapy/doubt/server-kind";
import { serverEvaluationKind } from "./therapy/evaluations/server-kind";
import { serverExpectationKind } from "./therapy/expectations/server-kind";
import { serverGoalKind } from "./therapy/evaluations/server-goal-kind";
import { serverHomeworkKind } from "./therapy/homework/server-kind";
import { serverPlanLineKind, serverSignCheckKind } from "./therapy/relapse-plan/server-kind";
import { serverTherapyKind } from "./therapy/trajectories/server-kind";

type KindNamed<Name extends EntryName> = Extract<(typeof ENTRY_KINDS)[number], { exportName: Name }>;

/** The server's part of every kind in `ENTRY_KINDS`. A new kind joins with one line. */
export const SERVER_ENTRY_KINDS: { readonly [Name in EntryName]: ServerEntryKind<KindNamed<Name>> } = {
  checkIns: serverCheckInKind,
  sessions: serverSessionKind,
  talkingPoints: serverTalkingPointKind,
  effects: serverEffectKind,
  protectionMoments: serverProtectionMomentKind,
  lifeEvents: serverLifeEventKind,
  questionnaires: serverQuestionnaireKind,
  therapies: serverTherapyKind,
  goals: serverGoalKind,
  expectations: serverExpectationKind,
  leaflets: serverAgreementKind,
  evaluations: serverEvaluationKind,
  homework: serverHomeworkKind,
  doubts: serverDoubtKind,
  planLines: serverPlanLineKind,
  signChecks: serverSignCheckKind,
  dependence: serverDependenceKind,
};
