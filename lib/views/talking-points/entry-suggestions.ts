import "server-only";
import { getLocale, getTranslations } from "next-intl/server";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import { loadDependence } from "@/lib/features/effects/dependence/loaders";
import { lastPairs, leansTwice } from "@/lib/features/effects/dependence/rules";
import { loadEffects } from "@/lib/features/effects/loaders";
import { listEffects } from "@/lib/features/effects/rules";
import { effectSentence } from "@/lib/features/effects/words";
import { loadEvaluations } from "@/lib/features/therapy/evaluations/loaders";
import { listEvaluations } from "@/lib/features/therapy/evaluations/rules";
import { decisionSentence } from "@/lib/features/therapy/evaluations/words";
import { loadExpectations } from "@/lib/features/therapy/expectations/loaders";
import { isToReview, listExpectations } from "@/lib/features/therapy/expectations/rules";
import { expectationSentence } from "@/lib/features/therapy/expectations/words";
import { loadHomework } from "@/lib/features/therapy/homework/loaders";
import { listHomework } from "@/lib/features/therapy/homework/rules";
import { formatter } from "@/lib/platform/i18n/format";
import { loadStopRule } from "@/lib/views/therapy/stop-rule-loader";
import { loadMoments } from "@/lib/features/protection/loaders";
import { listMoments } from "@/lib/features/protection/rules";
import { momentSentence } from "@/lib/features/protection/words";
import { loadQuestionnaires } from "@/lib/features/questionnaires/loaders";
import { asksForHelp, helpAnswer } from "@/lib/features/questionnaires/rules";
import { loadPlanLines, loadSignChecks } from "@/lib/features/therapy/relapse-plan/loaders";
import { isCheckDue, lastCheck, seenSigns } from "@/lib/features/therapy/relapse-plan/rules";
import { loadDayContext } from "@/lib/account/settings/loaders";
import { together } from "@/lib/platform/concurrency/together";
import type { EntrySuggestion } from "@/lib/features/talking-points/suggestions";

/** What the entries of other features ask to talk about, in words, most pressing first. A feature joins here. */
export async function loadEntrySuggestions(user: CurrentUser): Promise<EntrySuggestion[]> {
  const [{ today }, locale] = await Promise.all([loadDayContext(user), getLocale()]);
  const when = { format: formatter(locale), today };
  return (await Promise.all(ASKING.map((suggestions) => suggestions(user, when)))).flat();
}

type When = Pick<Parameters<typeof effectSentence>[0], "format" | "today">;

/** Most pressing first. */
const ASKING: readonly ((user: CurrentUser, when: When) => Promise<EntrySuggestion[]>)[] = [
  helpAnswerSuggestions,
  stopRuleSuggestions,
  signSuggestions,
  effectSuggestions,
  evaluationSuggestions,
  homeworkSuggestions,
  expectationSuggestions,
  protectionSuggestions,
  dependenceSuggestions,
];

/** An answer to a questionnaire that asks for help, until it was talked about or a later answer ends it. */
async function helpAnswerSuggestions(user: CurrentUser): Promise<EntrySuggestion[]> {
  const [entries, t] = await Promise.all([loadQuestionnaires(user), getTranslations("questionnaires")]);
  const answer = asksForHelp(entries) ? helpAnswer(entries) : null;
  if (!answer) return [];
  return [{ about: "entry", from: "questionnaire", entryId: answer.id, text: t("say"), isFirst: true }];
}

async function effectSuggestions(user: CurrentUser, when: When): Promise<EntrySuggestion[]> {
  const [effects, t] = await Promise.all([loadEffects(user), getTranslations("effects")]);
  return listEffects(effects, when.today).open.map(({ id, content }) => {
    return { about: "entry", from: "effect", entryId: id, text: effectSentence({ t, ...when }, content) };
  });
}

/** Only what the client wants to share. */
async function protectionSuggestions(user: CurrentUser, when: When): Promise<EntrySuggestion[]> {
  const [moments, t] = await Promise.all([loadMoments(user), getTranslations("protection")]);
  const { waiting, reviewed } = listMoments(moments.filter(({ content }) => content.share === "yes"));
  return [...waiting, ...reviewed].map(({ id, content }) => {
    return { about: "entry", from: "protection", entryId: id, text: momentSentence({ t, ...when }, content) };
  });
}

/** As long as was agreed, and not raised since. A later stretch is another matter, so its first day is in the key. */
async function stopRuleSuggestions(user: CurrentUser): Promise<EntrySuggestion[]> {
  const [stop, t] = await Promise.all([loadStopRule(user), getTranslations("agreements")]);
  const rule = stop?.rule;
  if (!rule || (rule.state !== "met" && rule.state !== "talk-first") || !rule.current) return [];
  const text = t("say", { state: rule.state, weeks: rule.current.weeks });
  return [{ about: "entry", from: "stop-rule", entryId: `${stop.agreement.id}:${rule.current.from}`, text }];
}

/** Own early signs that were there at the last look. */
async function signSuggestions(user: CurrentUser, { today }: When): Promise<EntrySuggestion[]> {
  const { lines, checks, t } = await together({
    lines: loadPlanLines(user),
    checks: loadSignChecks(user),
    t: getTranslations("relapsePlan"),
  });
  const last = lastCheck(checks);
  const seen = seenSigns(lines, checks);
  if (!last || seen.length === 0 || isCheckDue(checks, today)) return [];
  const text = t("say", { signs: seen.map(({ content }) => content.text).join("; ") });
  return [{ about: "entry", from: "sign", entryId: last.id, text }];
}

/** What somebody wants after the last look back, unless it is to go on. */
async function evaluationSuggestions(user: CurrentUser, { format }: When): Promise<EntrySuggestion[]> {
  const { evaluations, t, tSessions } = await together({
    evaluations: loadEvaluations(user),
    t: getTranslations("evaluations"),
    tSessions: getTranslations("sessions"),
  });
  const [last] = listEvaluations(evaluations);
  const text = last && decisionSentence({ t, tSessions, format }, last.content);
  return text ? [{ about: "entry", from: "evaluation", entryId: last.id, text }] : [];
}

/** The last thing that was agreed and did not work out. */
async function homeworkSuggestions(user: CurrentUser): Promise<EntrySuggestion[]> {
  const [items, t] = await Promise.all([loadHomework(user), getTranslations("homework")]);
  const [last] = listHomework(items).answered;
  if (!last || (last.content.answer !== "not-done" && last.content.answer !== "partly")) return [];
  const { text, answer } = last.content;
  return [{ about: "entry", from: "homework", entryId: last.id, text: t("say", { text, answer }) }];
}

/** Expectations that were looked back at and not noticed, or differently. */
async function expectationSuggestions(user: CurrentUser, { format, today }: When): Promise<EntrySuggestion[]> {
  const [expectations, t] = await Promise.all([loadExpectations(user), getTranslations("expectations")]);
  return listExpectations(expectations, today)
    .filter(({ content }) => content.noticed !== "yes" && (content.noticed !== undefined || isToReview(content, today)))
    .map(({ id, content }) => {
      return { about: "entry", from: "expectation", entryId: id, text: expectationSentence({ t, format }, content) };
    });
}

/** Supported, and unable to do it alone, two months in a row. */
async function dependenceSuggestions(user: CurrentUser): Promise<EntrySuggestion[]> {
  const [pairs, t] = await Promise.all([loadDependence(user), getTranslations("effects")]);
  const [last] = lastPairs(pairs);
  return last && leansTwice(pairs)
    ? [{ about: "entry", from: "dependence", entryId: last.id, text: t("pair.say") }]
    : [];
}
