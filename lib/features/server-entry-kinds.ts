import type { Collection } from "@/lib/platform/journal/collection";
import { checkIns } from "./check-ins/store";
import { effects } from "./effects/store";
import { dependencePairs } from "./effects/dependence/store";
import { lifeEvents } from "./life-events/store";
import { protectionMoments } from "./protection/store";
import { questionnaires } from "./questionnaires/store";
import { sessions } from "./sessions/store";
import { talkingPoints } from "./talking-points/store";
import { treatmentAgreements } from "./therapy/agreement/store";
import { doubts } from "./therapy/doubt/store";
import { evaluations } from "./therapy/evaluations/store";
import { expectations } from "./therapy/expectations/store";
import { goals } from "./therapy/goals/store";
import { homeworkItems } from "./therapy/homework/store";
import { planLines, signChecks } from "./therapy/relapse-plan/store";
import { therapies } from "./therapy/trajectories/store";
import type { EntryName } from "./entry-kinds";

/** What a kind of entry is on the server. */
interface ServerEntryKind {
  readonly collection: Collection<unknown>;
}

/** The server's part of every kind in `ENTRY_KINDS`. A new kind joins with one line. */
export const SERVER_ENTRY_KINDS: Readonly<Record<EntryName, ServerEntryKind>> = {
  checkIns: { collection: checkIns },
  sessions: { collection: sessions },
  talkingPoints: { collection: talkingPoints },
  effects: { collection: effects },
  protectionMoments: { collection: protectionMoments },
  lifeEvents: { collection: lifeEvents },
  questionnaires: { collection: questionnaires },
  therapies: { collection: therapies },
  goals: { collection: goals },
  expectations: { collection: expectations },
  leaflets: { collection: treatmentAgreements },
  evaluations: { collection: evaluations },
  homework: { collection: homeworkItems },
  doubts: { collection: doubts },
  planLines: { collection: planLines },
  signChecks: { collection: signChecks },
  dependence: { collection: dependencePairs },
};
