import { DOUBT_QUESTIONS } from "@/lib/features/therapy/doubt/schema";
import { effectFacts, effectName } from "@/lib/features/effects/words";
import { allianceWords, goalGradeWords } from "@/lib/features/therapy/evaluations/words";
import { expectationFacts } from "@/lib/features/therapy/expectations/words";
import { gradesOf } from "@/lib/features/therapy/goals/rules";
import { gradeWords } from "@/lib/features/therapy/goals/words";
import type { Formatter } from "@/lib/platform/i18n/format";
import type { Translator } from "@/lib/platform/i18n/translator";
import { AGREEMENT_QUESTIONS } from "@/lib/features/therapy/agreement/schema";
import { stopRuleFacts, stopRuleName } from "@/lib/features/therapy/agreement/words";
import { lastDayOf } from "@/lib/features/life-events/rules";
import { eventDays } from "@/lib/features/life-events/words";
import { whatHappened, whatItNeeded } from "@/lib/features/protection/words";
import { INSTRUMENTS } from "@/lib/features/questionnaires/instruments";
import { historyOf } from "@/lib/features/questionnaires/rules";
import { changeWords, totalWords } from "@/lib/features/questionnaires/words";
import { linesOf } from "@/lib/features/therapy/relapse-plan/rules";
import { PLAN_LISTS } from "@/lib/features/therapy/relapse-plan/schema";
import type { DatedPart } from "@/lib/features/entry-kinds";
import type { DatedLine } from "@/lib/views/summary/core/model";
import { phaseWords, therapyDays, therapyName } from "@/lib/features/therapy/trajectories/words";
import type { SummarySource } from "./loaders";

/** The words of the features whose entries a summary can hold. */
export interface LineTranslators {
  effects: Translator<"effects">;
  protection: Translator<"protection">;
  lifeEvents: Translator<"lifeEvents">;
  questionnaires: Translator<"questionnaires">;
  therapies: Translator<"therapies">;
  goals: Translator<"goals">;
  expectations: Translator<"expectations">;
  agreements: Translator<"agreements">;
  evaluations: Translator<"evaluations">;
  sessions: Translator<"sessions">;
  homework: Translator<"homework">;
  doubt: Translator<"doubt">;
  relapsePlan: Translator<"relapsePlan">;
}
type Words = LineTranslators & { format: Formatter };

/** Everything the features wrote down, in words with its days. A new kind of entry joins with its part. */
export function datedLines(source: SummarySource, words: Words): Record<DatedPart, DatedLine[]> {
  return {
    therapy: wordTherapies(source, words),
    goals: wordGoals(source, words),
    expectations: wordExpectations(source, words),
    leaflet: wordAgreements(source, words),
    evaluations: wordEvaluations(source, words),
    effects: [...wordEffects(source, words), ...wordPairs(source, words)],
    homework: wordHomework(source, words),
    protection: wordMoments(source, words),
    lifeEvents: wordEvents(source, words),
    questionnaires: wordQuestionnaires(source, words),
    doubt: wordDoubts(source, words),
    plan: wordPlan(source, words),
  };
}

const lines = (...texts: readonly (string | null | undefined | false)[]) => texts.filter(Boolean).join("\n");

/** Trajectories: with whom, in what form, since when, and their phases. */
function wordTherapies({ therapies }: SummarySource, { therapies: t, format }: Words): DatedLine[] {
  const context = { t, format };
  return therapies.map(({ content }) => ({
    label: therapyName(context, content),
    text: lines(therapyDays(context, content), phaseWords(context, content)),
    own: content.helpWish,
    from: content.startedOn,
    until: content.endedOn ?? null,
  }));
}

/** Goals with the grades they were given. */
function wordGoals({ goals, evaluations }: SummarySource, { goals: t, format }: Words): DatedLine[] {
  return goals.map((goal) => ({
    label: goal.content.text,
    text: gradeWords({ t, format }, goal.content, gradesOf(goal, evaluations)) || t("notGraded"),
    from: goal.content.setOn,
    until: goal.content.closedOn ?? null,
  }));
}

/** Expectations, and what was noticed of them. */
function wordExpectations({ expectations }: SummarySource, { expectations: t, format }: Words): DatedLine[] {
  return expectations.map(({ content }) => ({
    label: content.text,
    text: expectationFacts({ t, format }, content),
    own: lines(content.sign, content.noticedNote),
    from: content.writtenOn,
    until: null,
  }));
}

/** The four questions with their answers, and where the agreement about stopping stands. */
function wordAgreements({ agreements, stop }: SummarySource, { agreements: t, format }: Words): DatedLine[] {
  const context = { t, format };
  return agreements.flatMap(({ id, content }) => {
    const at = { from: content.askedOn, until: null };
    const answers = AGREEMENT_QUESTIONS.filter((question) => content[question]).map((question) => ({
      label: t(`question.${question}`),
      text: "",
      own: content[question],
      ...at,
    }));
    const rule = stop?.agreement.id === id ? stop.rule : null;
    if (!rule) return answers;
    const state = `${stopRuleName(context, rule)} ${stopRuleFacts(context, rule)}`;
    return [...answers, { label: t("rule"), text: `${state} ${t("agreed", { weeks: content.stopWeeks })}`, ...at }];
  });
}

/** Each look back: grades, working together, and what the client wants. */
function wordEvaluations({ evaluations, goals }: SummarySource, words: Words): DatedLine[] {
  const { evaluations: t, sessions: tSessions, format } = words;
  const context = { t, tSessions, format };
  return evaluations.map(({ content }) => {
    const { day, decision, helps, hinders, note } = content;
    return {
      label: format.dayYear(day),
      text: lines(
        ...goalGradeWords(context, content, goals),
        allianceWords(context, content),
        decision && t("wants", { decision: t(`decision.${decision}`) }),
      ),
      own: lines(helps && `${t("helps")} ${helps}`, hinders && `${t("hinders")} ${hinders}`, note),
      from: day,
      until: day,
    };
  });
}

/** Unwanted effects with what is known of them, what was written, and what came of talking about them. */
function wordEffects({ effects, today }: SummarySource, { effects: t, format }: Words): DatedLine[] {
  const context = { t, format, today };
  return effects.map(({ content }) => ({
    label: effectName(context, content),
    text: effectFacts(context, content),
    own: lines(content.note, content.discussion),
    from: content.since,
    until: content.overOn ?? null,
  }));
}

/** The two questions of each month. */
function wordPairs({ pairs }: SummarySource, { effects: t, format }: Words): DatedLine[] {
  const answer = (extent: "no" | "partly" | "yes" | undefined) => (extent ? t(`pair.answer.${extent}`) : "–");
  return pairs.map(({ content: { day, supported, alone } }) => ({
    label: format.dayYear(day),
    text: t("pair.line", { supported: answer(supported), alone: answer(alone) }),
    from: day,
    until: day,
  }));
}

/** What was agreed, and how it went. */
function wordHomework({ homework }: SummarySource, { homework: t, format }: Words): DatedLine[] {
  return homework.map(({ content }) => ({
    label: content.text,
    text: lines(
      t("agreed", { day: format.dayYear(content.agreedOn) }),
      content.answer && t(`answer.${content.answer}`),
    ),
    own: content.note,
    from: content.agreedOn,
    until: content.answeredOn ?? null,
  }));
}

/** Protection moments: what happened, what it may have protected, what it needed. */
function wordMoments({ moments, today }: SummarySource, { protection: t, format }: Words): DatedLine[] {
  const context = { t, format, today };
  return moments.map(({ content }) => {
    const needed = whatItNeeded(context, content);
    return {
      label: format.dayYear(content.day),
      text: lines(whatHappened(context, content), needed && `${t("itNeeded")} ${needed}`),
      own: content.protectedWhat && `${t("itProtected")} ${content.protectedWhat}`,
      from: content.day,
      until: content.day,
    };
  });
}

/** What else happened: in own words, with its days. */
function wordEvents({ events }: SummarySource, { lifeEvents: t, format }: Words): DatedLine[] {
  return events.map(({ content }) => ({
    label: eventDays({ t, format }, content),
    text: content.name,
    own: content.note,
    from: content.day,
    until: lastDayOf(content),
  }));
}

/** The totals of each questionnaire, beside the first one. The answers stay with the client. */
function wordQuestionnaires({ scales }: SummarySource, { questionnaires: t, format }: Words): DatedLine[] {
  const context = { t, format };
  return INSTRUMENTS.flatMap((instrument) =>
    historyOf(scales, instrument).map((score) => ({
      label: format.dayYear(score.day),
      text: [totalWords(context, instrument, score), changeWords(context, instrument, score)]
        .filter(Boolean)
        .join(". "),
      from: score.day,
      until: score.day,
    })),
  );
}

/** Rounds with the doubt compass: the own answers, the road, and the sentence. */
function wordDoubts({ doubts }: SummarySource, { doubt: t, format }: Words): DatedLine[] {
  return doubts.map(({ content }) => {
    const answers = DOUBT_QUESTIONS.flatMap((question) => {
      const answer = content[question];
      return answer ? [t("answersOf", { question: t(`q.${question}`), answer: t(`a.${answer}`) })] : [];
    });
    const road = content.road && t("chosenRoad", { road: t(`road.${content.road}`) });
    return {
      label: format.dayYear(content.day),
      text: lines(...answers, road),
      own: lines(content.words, content.sentence),
      from: content.day,
      until: content.day,
    };
  });
}

/** The relapse plan, list by list. */
function wordPlan({ planLines }: SummarySource, { relapsePlan: t }: Words): DatedLine[] {
  return PLAN_LISTS.flatMap((list) => {
    const own = linesOf(planLines, list);
    const first = own[0]?.content.writtenOn;
    if (first === undefined) return [];
    return [
      { label: t(`list.${list}`), text: lines(...own.map(({ content }) => content.text)), from: first, until: null },
    ];
  });
}
