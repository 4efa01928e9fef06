import { saveCheckInAction } from "@/lib/features/check-ins/actions";
import { checkIns } from "@/lib/features/check-ins/store";
import { saveDependenceAction } from "@/lib/features/effects/dependence/actions";
import { dependencePairs } from "@/lib/features/effects/dependence/store";
import { saveDoubtAction } from "@/lib/features/therapy/doubt/actions";
import { doubts } from "@/lib/features/therapy/doubt/store";
import { discussEffectAction, saveEffectAction } from "@/lib/features/effects/actions";
import { effects } from "@/lib/features/effects/store";
import { saveEvaluationAction } from "@/lib/features/therapy/evaluations/actions";
import { evaluations } from "@/lib/features/therapy/evaluations/store";
import { reviewExpectationAction, saveExpectationAction } from "@/lib/features/therapy/expectations/actions";
import { expectations } from "@/lib/features/therapy/expectations/store";
import { saveGoalAction } from "@/lib/features/therapy/goals/actions";
import { goals } from "@/lib/features/therapy/goals/store";
import { answerHomeworkAction, saveHomeworkAction } from "@/lib/features/therapy/homework/actions";
import { homeworkItems } from "@/lib/features/therapy/homework/store";
import { saveAgreementAction } from "@/lib/features/therapy/agreement/actions";
import { treatmentAgreements } from "@/lib/features/therapy/agreement/store";
import { saveMomentAction } from "@/lib/features/protection/actions";
import { protectionMoments } from "@/lib/features/protection/store";
import { savePlanLineAction, saveSignCheckAction } from "@/lib/features/therapy/relapse-plan/actions";
import { planLines, signChecks } from "@/lib/features/therapy/relapse-plan/store";
import { saveSessionAction } from "@/lib/features/sessions/actions";
import { sessions } from "@/lib/features/sessions/store";
import { raisePointAction, rewordPointAction } from "@/lib/views/talking-points/actions";
import { talkingPoints } from "@/lib/features/talking-points/store";
import { saveTherapyAction } from "@/lib/features/therapy/trajectories/actions";
import { therapies } from "@/lib/features/therapy/trajectories/store";
import { checkIn } from "../../factories/check-in";
import { doubt } from "../../factories/doubt";
import { effect } from "../../factories/effect";
import { evaluation } from "../../factories/evaluation";
import { expectation } from "../../factories/expectation";
import { goal } from "../../factories/goal";
import { homework } from "../../factories/homework";
import { treatmentAgreement } from "../../factories/treatment-agreement";
import { planLine, signCheck } from "../../factories/plan-line";
import { protectionMoment } from "../../factories/protection-moment";
import { session } from "../../factories/session";
import { talkingPoint } from "../../factories/talking-point";
import { therapy } from "../../factories/therapy";
import { entryForm, type EntryForm } from "./entry-form";

const DAY = "2026-06-01";

/** Cases that a kind of entry brings in a file of its own. */
const brought = import.meta.glob<{ default: readonly EntryForm[] }>("./kinds/*.ts", { eager: true });

/** Every form that changes an entry of its own. */
export const ENTRY_FORMS: readonly EntryForm[] = [
  ...Object.values(brought).flatMap((each) => each.default),
  entryForm("check-in", {
    collection: checkIns,
    action: saveCheckInAction,
    opened: checkIn({ mood: 3 }),
    elsewhere: checkIn({ mood: 5, note: "elders" }),
    typed: { mood: "7", note: "hier" },
    saved: { mood: 7, note: "hier" },
  }),
  entryForm("session", {
    collection: sessions,
    action: saveSessionAction,
    opened: session({ moodBefore: 4 }),
    elsewhere: session({ moodBefore: 4, note: "elders" }),
    typed: { day: DAY, moodBefore: "5", note: "hier" },
    saved: { moodBefore: 5, note: "hier" },
  }),
  entryForm("effect", {
    collection: effects,
    action: saveEffectAction,
    opened: effect({ noticedOn: ["2026-06-03"], strength: 1 }),
    elsewhere: effect({ noticedOn: ["2026-06-03"], strength: 4, note: "elders" }),
    typed: { kind: effect().kind, strength: "2", since: DAY, note: "hier" },
    saved: { strength: 2, note: "hier", noticedOn: ["2026-06-03"] },
  }),
  entryForm("discussing an effect", {
    collection: effects,
    action: discussEffectAction,
    opened: effect(),
    elsewhere: effect({ discussedOn: DAY, discussion: "elders" }),
    typed: { day: DAY, discussion: "hier" },
    saved: { discussion: "hier" },
  }),
  entryForm("protection moment", {
    collection: protectionMoments,
    action: saveMomentAction,
    opened: protectionMoment(),
    elsewhere: protectionMoment({ protectedWhat: "elders" }),
    typed: { day: DAY, protectedWhat: "hier" },
    saved: { protectedWhat: "hier" },
  }),
  entryForm("goal", {
    collection: goals,
    action: saveGoalAction,
    opened: goal({ startGrade: 3 }),
    elsewhere: goal({ startGrade: 5 }),
    typed: { text: "Vaker nee zeggen", startGrade: "4", setOn: DAY },
    saved: { text: "Vaker nee zeggen", startGrade: 4 },
  }),
  entryForm("expectation", {
    collection: expectations,
    action: saveExpectationAction,
    opened: expectation({ noticed: "partly" }),
    elsewhere: expectation({ noticed: "partly", sign: "elders" }),
    typed: { text: "hier" },
    saved: { text: "hier", noticed: "partly" },
  }),
  entryForm("review of an expectation", {
    collection: expectations,
    action: reviewExpectationAction,
    opened: expectation(),
    elsewhere: expectation({ noticed: "not-yet", noticedNote: "elders" }),
    typed: { noticed: "yes", noticedNote: "hier" },
    saved: { noticed: "yes", noticedNote: "hier" },
  }),
  entryForm("homework", {
    collection: homeworkItems,
    action: saveHomeworkAction,
    opened: homework({ note: "hoe het ging" }),
    elsewhere: homework({ text: "elders" }),
    typed: { text: "hier", agreedOn: DAY },
    saved: { text: "hier" },
  }),
  entryForm("answer to homework", {
    collection: homeworkItems,
    action: answerHomeworkAction,
    opened: homework(),
    elsewhere: homework({ answer: "partly", answeredOn: DAY, note: "elders" }),
    typed: { answer: "done", note: "hier" },
    saved: { answer: "done", note: "hier" },
  }),
  entryForm("doubt", {
    collection: doubts,
    action: saveDoubtAction,
    opened: doubt(),
    elsewhere: doubt({ words: "elders" }),
    typed: { aim: "no", words: "hier" },
    saved: { aim: "no", words: "hier" },
  }),
  entryForm("trajectory", {
    collection: therapies,
    action: saveTherapyAction,
    opened: therapy(),
    elsewhere: therapy({ helpWish: "elders" }),
    typed: { startedOn: "2026-02-10", helpWish: "hier" },
    saved: { helpWish: "hier" },
  }),
  entryForm("evaluation", {
    collection: evaluations,
    action: saveEvaluationAction,
    opened: evaluation(),
    elsewhere: evaluation({ note: "elders" }),
    typed: { day: DAY, note: "hier" },
    saved: { note: "hier" },
  }),
  entryForm("dependence", {
    collection: dependencePairs,
    action: saveDependenceAction,
    opened: { day: DAY, alone: "no" },
    elsewhere: { day: DAY, alone: "yes" },
    typed: { alone: "partly", supported: "yes" },
    saved: { alone: "partly", supported: "yes" },
  }),
  entryForm("line of the plan", {
    collection: planLines,
    action: savePlanLineAction,
    opened: planLine(),
    elsewhere: planLine({ text: "elders" }),
    typed: { list: "sign", text: "hier" },
    saved: { text: "hier" },
  }),
  entryForm("look at the signs", {
    collection: signChecks,
    action: saveSignCheckAction,
    opened: signCheck(),
    elsewhere: signCheck({ lineIds: ["11111111-1111-4111-8111-111111111111"] }),
    typed: { sign: "22222222-2222-4222-8222-222222222222" },
    saved: { lineIds: ["22222222-2222-4222-8222-222222222222"] },
  }),
  entryForm("leaflet", {
    collection: treatmentAgreements,
    action: saveAgreementAction,
    opened: treatmentAgreement(),
    elsewhere: treatmentAgreement({ worse: "elders" }),
    typed: { askedOn: DAY, effects: "hier" },
    saved: { effects: "hier" },
  }),
  entryForm("talking point", {
    collection: talkingPoints,
    action: rewordPointAction,
    opened: talkingPoint(),
    elsewhere: talkingPoint({ text: "elders" }),
    typed: { text: "hier" },
    saved: { text: "hier" },
  }),
  entryForm("what came of a talking point", {
    collection: talkingPoints,
    action: raisePointAction,
    opened: talkingPoint({ status: "raised", raisedOn: DAY }),
    elsewhere: talkingPoint({ status: "raised", raisedOn: DAY, outcome: "elders" }),
    typed: { day: DAY, outcome: "hier" },
    saved: { outcome: "hier" },
  }),
];
