import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { daysBetween } from "@/lib/platform/calendar/local-date";
import { listPoints } from "@/lib/features/talking-points/rules";
import { CLOSING, DECLINE, LASTING } from "@/lib/analysis/trends/constants";
import type { DatedPart } from "@/lib/features/entry-kinds";
import { PARTS_AFTER_SESSIONS, PARTS_BEFORE_CHART, type SummaryChoice } from "./choice";
import type { SummaryContext } from "./context";
import { datedLinesBlock } from "./dated-lines";
import { checkInNotesBlock, sessionNotesBlock } from "./notes";
import { foldBlankLines } from "./fold-lines";
import { sessionsBlock } from "./session-table";
import type { SummaryBlock, SummaryDocument, SummaryFinding, SummaryRecord, SummarySession } from "./model";
import { nextSession } from "@/lib/features/sessions/rules";

/** Most findings on one page: the newest; a longer list is for the screen. */
const MAX_FINDINGS = 8;

/**
 * The summary of a record for one choice. What was not chosen is not in it, and notes are in it only when their
 * own part was ticked.
 */
export function composeSummary(record: SummaryRecord, choice: SummaryChoice, context: SummaryContext): SummaryDocument {
  const { t, format, today, moment } = context;
  return {
    ...titleOf(record, choice, context),
    basis: { name: t("basis.name"), text: basisText(record, choice, context) },
    blocks: [...chosenBlocks(record, choice, context), made(context), { kind: "room", heading: t("room") }],
    madeOn: t("madeOn", { day: format.dayYear(today), time: format.time(moment.time) }),
  };
}

function chosenBlocks(record: SummaryRecord, choice: SummaryChoice, context: SummaryContext): SummaryBlock[] {
  const { parts } = choice;
  const { t } = context;
  const dated = (part: DatedPart): SummaryBlock | false => {
    if (!parts.has(part)) return false;
    const words = { heading: t(`dated.${part}.heading`), none: t(`dated.${part}.none`) };
    const block = datedLinesBlock(record.lines[part] ?? [], choice, words);
    // Nobody ticked the parts of an overview one by one: what was never used is no news to another clinician.
    return block.kind === "empty" && choice.audience === "second-opinion" ? false : block;
  };
  return [
    parts.has("points") && pointsBlock(record, context),
    ...PARTS_BEFORE_CHART.map(dated),
    parts.has("chart") && chartBlock(record, choice, context),
    parts.has("findings") && findingsBlock(record, choice, context),
    parts.has("sessions") && sessionsBlock(record.sessions, choice, context),
    ...PARTS_AFTER_SESSIONS.map(dated),
    parts.has("sessionNotes") && sessionNotesBlock(record.sessions, choice, context),
    parts.has("checkInNotes") && checkInNotesBlock(record.checkIns, choice, context),
  ].filter((block) => block !== false);
}

function titleOf({ sessions }: SummaryRecord, choice: SummaryChoice, { t, format, moment }: SummaryContext) {
  const period = t("meta.period", { from: format.dayYear(choice.from), to: format.dayYear(choice.to) });
  if (choice.audience === "second-opinion") return { title: t("forSecondOpinion"), meta: [period] };
  const next = nextSession(byDay(sessions), moment);
  if (!next) return { title: t("documentTitle"), meta: [period] };
  return {
    title: next.number ? t("forSessionNumber", { number: next.number }) : t("forSession"),
    meta: [format.dayLongYear(next.content.day), period],
  };
}

// Newest first, as the journal lists them.
function byDay(sessions: SummaryRecord["sessions"]): SummarySession[] {
  return sessions.toSorted((a, b) => b.content.day.localeCompare(a.content.day));
}

/** On how many days of a range each channel was logged; sleep by hours, or by quality where no hours exist. */
export function loggedDays(days: SummaryRecord["days"], range: { from: LocalDate; to: LocalDate }) {
  const inRange = days.filter(({ day }) => day >= range.from && day <= range.to);
  const count = (channel: "mood" | "stress" | "sleepHours" | "sleepQuality") =>
    inRange.filter((day) => day[channel] !== undefined).length;
  return {
    mood: count("mood"),
    stress: count("stress"),
    sleep: count("sleepHours") || count("sleepQuality"),
    days: daysBetween(range.from, range.to) + 1,
  };
}

function basisText({ days, sessions }: SummaryRecord, choice: SummaryChoice, { t }: SummaryContext): string {
  const held = sessions.filter(({ content }) => content.status === "held" && isInPeriod(content.day, choice));
  return t("basis.text", { ...loggedDays(days, choice), sessions: held.length });
}

function pointsBlock({ points }: SummaryRecord, { t }: SummaryContext): SummaryBlock {
  const heading = t("points.heading");
  const items = listPoints(points).chosen.map(({ content }) =>
    t("points.quote", { text: foldBlankLines(content.text) }),
  );
  return items.length > 0 ? { kind: "points", heading, items } : { kind: "empty", heading, text: t("points.none") };
}

function chartBlock(
  { days }: SummaryRecord,
  choice: SummaryChoice,
  { t, chart, chartInWords }: SummaryContext,
): SummaryBlock {
  const heading = t("chart.heading");
  const { mood, stress, sleep } = loggedDays(days, choice);
  if (mood + stress + sleep === 0) return { kind: "empty", heading, text: t("chart.none") };
  const caption = [t("chart.caption"), ...(chart.events.length > 0 ? [t("chart.events")] : [])].join(" ");
  return { kind: "chart", heading, chart, label: chartInWords, caption };
}

function findingsBlock({ findings }: SummaryRecord, choice: SummaryChoice, { t }: SummaryContext): SummaryBlock {
  const heading = t("findings.heading");
  const items = findingsInPeriod(findings, choice)
    .slice(-MAX_FINDINGS)
    .map(({ from: _from, until: _until, noticedOn: _noticed, ...line }) => line);
  return items.length > 0 ? { kind: "findings", heading, items } : { kind: "empty", heading, text: t("findings.none") };
}

/** The findings that touch a period and were noticeable by its end, in the order of time. */
export function findingsInPeriod(
  findings: readonly SummaryFinding[],
  range: { from: LocalDate; to: LocalDate },
): SummaryFinding[] {
  return findings
    .filter(
      ({ from, until, noticedOn }) => from <= range.to && noticedOn <= range.to && (until ?? range.to) >= range.from,
    )
    .sort((a, b) => a.from.localeCompare(b.from) || a.letter.localeCompare(b.letter));
}

/** The rule of the engine in whole weeks, as the page explains it. */
const RULE_WEEKS = {
  low: DECLINE.weeks,
  lasting: LASTING.weeks,
  back: CLOSING.days / 7,
  backWhenLasting: CLOSING.daysWhenLasting / 7,
};

function made({ t }: SummaryContext): SummaryBlock {
  return { kind: "text", heading: t("made.heading"), text: t("made.text", RULE_WEEKS) };
}

function isInPeriod(day: LocalDate, { from, to }: SummaryChoice): boolean {
  return day >= from && day <= to;
}
