import type { FindingsRecord } from "@/lib/analysis/findings/record";
import { sessionProfile } from "@/lib/analysis/trends/session-profile";
import type { NumberedSession } from "@/lib/features/sessions/rules";
import { workingTogether } from "@/lib/features/sessions/working-together";
import type { AgreedStopRule } from "@/lib/features/therapy/agreement/agreed-stop-rule";
import type { GoalGrade } from "@/lib/features/therapy/goals/rules";
import type { Formatter } from "@/lib/platform/i18n/format";
import type { Translator } from "@/lib/platform/i18n/translator";

export interface RowContext {
  readonly t: Translator<"trends">;
  readonly format: Formatter;
  readonly today: string;
}

/** Answers about working together that are said first: what a person might want to talk about. */
const STROVE = new Set(["no", "partly", "slow", "fast"]);
/** The most goals in a line. */
const MOST_GOALS = 2;

/** The last session that was followed by a dip, or how many sessions have days around them. */
export function aroundState({ t, format, today }: RowContext, record: FindingsRecord): string {
  const dip = record.sessionDips.at(-1);
  if (dip) return t("rows.dip", { channel: dip.channel, day: format.dayAsOf(dip.from, today) });
  const held = record.sessions.filter((session) => session.held && session.day <= record.asOf);
  return t("rows.around", { count: sessionProfile("mood", record.days, held).usable });
}

/** What was answered about working together at the last session with an answer: what went less well comes first. */
export function togetherState({ t }: RowContext, sessions: readonly NumberedSession[]): string {
  const rows = workingTogether(sessions)?.rows ?? [];
  const last = Math.max(...rows.map(({ marks }) => marks.findLastIndex((mark) => mark !== "none")), -1);
  const answers = rows.flatMap(({ question, marks }) => {
    const mark = marks[last];
    return mark === undefined || mark === "none" ? [] : [{ question, mark }];
  });
  const strove = answers.filter(({ mark }) => STROVE.has(mark));
  const [said] = strove.length > 0 ? strove : answers;
  if (!said) return t("rows.togetherNone");
  return t("rows.together", { said: t(`rows.said.${said.question}`, { mark: said.mark }) });
}

/** How long mood has been under the start, of the weeks that were agreed. */
export function agreementState({ t }: RowContext, stop: AgreedStopRule | null): string {
  if (!stop) return t("rows.noAgreement");
  const { rule, agreement } = stop;
  if (rule.state === "unknown") return t("rows.agreementUnknown");
  if (!rule.current) return t("rows.notBelow");
  return t("rows.below", { weeks: rule.current.weeks, of: agreement.content.stopWeeks ?? 0 });
}

/** The last and the first grade of the goals, at most two of them; how often a questionnaire was filled in otherwise. */
export function goalsState(
  { t, format }: RowContext,
  goals: readonly { grades: readonly GoalGrade[] }[],
  questionnaires: number,
): string {
  const graded = goals.flatMap(({ grades }) => {
    const [first] = grades;
    const last = grades.at(-1);
    if (!first || !last) return [];
    const now = format.grade(last.grade);
    return [first === last ? now : t("rows.goal", { now, first: format.grade(first.grade) })];
  });
  if (graded.length > 0) return graded.slice(0, MOST_GOALS).join(" · ");
  return questionnaires > 0 ? t("rows.questionnaires", { count: questionnaires }) : t("rows.noGoals");
}
