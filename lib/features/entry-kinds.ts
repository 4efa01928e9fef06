import type { MenuPage, SummaryPlace } from "./entry-kind";
import { checkInKind } from "./check-ins/kind";
import { effectKind } from "./effects/kind";
import { dependenceKind } from "./effects/dependence/kind";
import { lifeEventKind } from "./life-events/kind";
import { protectionMomentKind } from "./protection/kind";
import { questionnaireKind } from "./questionnaires/kind";
import { sessionKind } from "./sessions/kind";
import { talkingPointKind } from "./talking-points/kind";
import { agreementKind } from "./therapy/agreement/kind";
import { doubtKind } from "./therapy/doubt/kind";
import { evaluationKind } from "./therapy/evaluations/kind";
import { expectationKind } from "./therapy/expectations/kind";
import { goalKind } from "./therapy/goals/kind";
import { homeworkKind } from "./therapy/homework/kind";
import { planLineKind, signCheckKind } from "./therapy/relapse-plan/kind";
import { therapyKind } from "./therapy/trajectories/kind";

/** Every kind of entry, in the order of the export and of the menu. A new kind joins with one line. */
export const ENTRY_KINDS = [
  checkInKind,
  sessionKind,
  talkingPointKind,
  effectKind,
  protectionMomentKind,
  lifeEventKind,
  questionnaireKind,
  therapyKind,
  goalKind,
  expectationKind,
  agreementKind,
  evaluationKind,
  homeworkKind,
  doubtKind,
  planLineKind,
  signCheckKind,
  dependenceKind,
] as const;

type Kind = (typeof ENTRY_KINDS)[number];
/** Names of the kinds in the export. */
export type EntryName = Kind["exportName"];
/** Parts of the summary that are made of dated lines: what the kinds wrote down, in words. */
export type DatedPart = Extract<Kind, { summary: object }>["summary"]["part"];
/** What else than a session or a finding a talking point can come from. */
export type EntryOrigin = Extract<Kind, { talkingPoint: object }>["talkingPoint"]["origin"];
type MenuLabel = Extract<Kind, { menu: object }>["menu"]["label"];

/** Pages of kinds below "more". */
export const ENTRY_PAGES: readonly MenuPage<MenuLabel>[] = ENTRY_KINDS.flatMap((kind) =>
  "menu" in kind ? [kind.menu] : [],
);

/** What kinds add to the summary, in its order; several kinds can share a part. */
export const SUMMARY_PLACES: readonly SummaryPlace<DatedPart>[] = ENTRY_KINDS.flatMap((kind) =>
  "summary" in kind ? [kind.summary] : [],
).toSorted((a, b) => a.order - b.order);

export const ENTRY_ORIGINS: readonly EntryOrigin[] = ENTRY_KINDS.flatMap((kind) =>
  "talkingPoint" in kind ? [kind.talkingPoint.origin] : [],
);
