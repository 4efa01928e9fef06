import { checkIns } from "@/lib/features/check-ins/store";
import { dependencePairs } from "@/lib/features/effects/dependence/store";
import { doubts } from "@/lib/features/therapy/doubt/store";
import { effects } from "@/lib/features/effects/store";
import { evaluations } from "@/lib/features/therapy/evaluations/store";
import { expectations } from "@/lib/features/therapy/expectations/store";
import { findingAnswers } from "@/lib/analysis/findings/store";
import { goals } from "@/lib/features/therapy/goals/store";
import { homeworkItems } from "@/lib/features/therapy/homework/store";
import { leaflets } from "@/lib/features/therapy/agreement/store";
import { lifeEvents } from "@/lib/features/life-events/store";
import { protectionMoments } from "@/lib/features/protection/store";
import { questionnaires } from "@/lib/features/questionnaires/store";
import { planLines, signChecks } from "@/lib/features/therapy/relapse-plan/store";
import { sessions } from "@/lib/features/sessions/store";
import { talkingPoints } from "@/lib/features/talking-points/store";
import { settingsStore } from "@/lib/account/settings/store";
import { therapies } from "@/lib/features/therapy/trajectories/store";
import { importIdentity } from "@/lib/platform/journal/row-secret";
import { portableCollection, portableSingleton } from "./portable-store";

/** Everything an account holds, in the order of the document. A new kind of entry joins with one line. */
export const PORTABLE_STORES = [
  portableCollection("checkIns", checkIns),
  portableCollection("sessions", sessions),
  portableCollection("talkingPoints", talkingPoints),
  portableCollection("effects", effects),
  portableCollection("protectionMoments", protectionMoments),
  portableCollection("lifeEvents", lifeEvents),
  portableCollection("questionnaires", questionnaires),
  portableCollection("therapies", therapies),
  portableCollection("goals", goals),
  portableCollection("expectations", expectations),
  portableCollection("leaflets", leaflets),
  portableCollection("evaluations", evaluations),
  portableCollection("homework", homeworkItems),
  portableCollection("doubts", doubts),
  portableCollection("planLines", planLines),
  portableCollection("signChecks", signChecks),
  portableCollection("dependence", dependencePairs),
  portableCollection("findingAnswers", findingAnswers),
  portableSingleton("settings", settingsStore),
  portableSingleton("importIdentity", importIdentity, (own) => own.rowSecret !== undefined),
];
