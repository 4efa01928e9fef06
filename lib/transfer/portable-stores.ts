import { checkIns } from "@/lib/check-ins/store";
import { dependencePairs } from "@/lib/dependence/store";
import { doubts } from "@/lib/doubt/store";
import { effects } from "@/lib/effects/store";
import { evaluations } from "@/lib/evaluations/store";
import { expectations } from "@/lib/expectations/store";
import { findingAnswers } from "@/lib/analysis/findings/store";
import { goals } from "@/lib/goals/store";
import { homeworkItems } from "@/lib/homework/store";
import { leaflets } from "@/lib/leaflets/store";
import { lifeEvents } from "@/lib/life-events/store";
import { protectionMoments } from "@/lib/protection/store";
import { questionnaires } from "@/lib/questionnaires/store";
import { planLines, signChecks } from "@/lib/relapse-plan/store";
import { sessions } from "@/lib/sessions/store";
import { talkingPoints } from "@/lib/talking-points/store";
import { settingsStore } from "@/lib/account/settings/store";
import { therapies } from "@/lib/therapies/store";
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
