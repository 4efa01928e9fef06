import type { SummaryChoice } from "./choice";
import type { SummaryContext } from "./context";
import type { SummaryBlock, SummarySession } from "./model";

/** Sessions on the page: enough to see a line in them, few enough to leave room. */
export const MAX_SESSIONS = 6;

/** The last sessions of the period that took place, newest first. */
export function sessionsBlock(
  sessions: readonly SummarySession[],
  choice: SummaryChoice,
  context: SummaryContext,
): SummaryBlock {
  const { t } = context;
  const shown = heldInPeriod(sessions, choice).slice(0, MAX_SESSIONS);
  const heading = t("sessions.heading", { count: shown.length });
  if (shown.length === 0) return { kind: "empty", heading, text: t("sessions.none") };
  return { kind: "table", heading, columns: columns(context), rows: shown.map((session) => row(session, context)) };
}

/** The sessions of a period that took place, newest first. */
export function heldInPeriod<S extends SummarySession>(sessions: readonly S[], { from, to }: SummaryChoice): S[] {
  return sessions
    .filter(({ content }) => content.status === "held" && content.day >= from && content.day <= to)
    .sort((a, b) => b.content.day.localeCompare(a.content.day));
}

function columns({ t }: SummaryContext) {
  return [
    { label: t("sessions.number"), share: 4.5 },
    { label: t("sessions.day"), share: 13.4 },
    { label: t("sessions.mood"), share: 11 },
    { label: t("sessions.tension"), share: 11 },
    { label: t("sessions.heard"), share: 9.3 },
    { label: t("sessions.goalsFit"), share: 9.4 },
    { label: t("sessions.couldSay"), share: 8.3 },
    { label: t("sessions.pace"), share: 11.8 },
    { label: t("sessions.afterwards"), share: 21.3 },
  ];
}

function row({ number, content }: SummarySession, { t, format, today }: SummaryContext): string[] {
  const { day, pace, afterwards } = content;
  const answer = (given: typeof content.heard) => (given ? t(`sessions.answer.${given}`) : NOT_WRITTEN);
  const change = (before: number | undefined, after: number | undefined) =>
    before === undefined && after === undefined ? NOT_WRITTEN : `${gradeOrBlank(before)} → ${gradeOrBlank(after)}`;
  const gradeOrBlank = (grade: number | undefined) => (grade === undefined ? NOT_WRITTEN : format.grade(grade));
  return [
    number === undefined ? "" : String(number),
    format.dayAsOf(day, today),
    change(content.moodBefore, content.moodAfter),
    change(content.tensionBefore, content.tensionAfter),
    answer(content.heard),
    answer(content.goalsFit),
    answer(content.couldSay),
    pace ? t(`sessions.paceAnswer.${pace}`) : NOT_WRITTEN,
    afterwards ? t(`sessions.afterwardsAnswer.${afterwards}`) : NOT_WRITTEN,
  ];
}

/** Not filled in is neither zero nor no. */
const NOT_WRITTEN = "–";
