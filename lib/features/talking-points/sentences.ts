import { daysBetween, type LocalDate } from "@/lib/platform/calendar/local-date";
import { periodOf, describedChannel } from "@/lib/analysis/findings/period";
import type { Formatter } from "@/lib/platform/i18n/format";
import type { Translator } from "@/lib/platform/i18n/translator";
import type { Finding } from "@/lib/analysis/trends/analyse";
import { isEpisode } from "@/lib/analysis/trends/finding";
import type { EntryOrigin } from "@/lib/features/entry-kinds";
import type { SessionItem } from "./schema";
import type { Suggestion } from "./suggestions";

/** What a sentence is made with: the words of a language and the day it is read on. */
export interface SentenceContext {
  t: Translator<"talkingPoints">;
  format: Formatter;
  today: LocalDate;
}

/** A day as one says it: the year only when it is another one. */
export function spokenDay({ format, today }: SentenceContext, day: LocalDate): string {
  return format.dayAsOf(day, today);
}

/**
 * The sentence to say aloud for a suggestion: first person, and true of the record as it stands. The client's
 * own words are left as they wrote them.
 */
export function sentenceFor(context: SentenceContext, suggestion: Suggestion): string {
  if (suggestion.about === "own-words" || suggestion.about === "entry") return suggestion.text;
  if (suggestion.about === "finding") return findingSentence(context, suggestion.finding);
  const { item, answer, day } = suggestion;
  return context.t(`say.alliance.${item}`, { answer, day: spokenDay(context, day) });
}

/** The sentence to say aloud about a finding. */
export function findingSentence(context: SentenceContext, finding: Finding): string {
  const channel = describedChannel(finding);
  const { from, until } = periodOf(finding, channel);
  const period = spokenPeriod(context, { kind: finding.kind, from, until });
  return context.t(`say.finding.${sentenceKey(finding, until !== null)}`, { channel, ...period });
}

/** The kind, or its variant for a period that keeps its kind once it is over: "since" would then be untrue. */
function sentenceKey(finding: Finding, isOver: boolean) {
  const { kind, endUnknown } = finding;
  if (isEpisode(finding) && finding.evidence.stillHigh !== null) return "low-not-recovered";
  switch (kind) {
    case "lasting-low":
      if (endUnknown) return "lower-unknown-end";
      return isOver ? "lasting-low-over" : kind;
    case "decline-open":
      return endUnknown ? "lower-unknown-end" : kind;
    case "sustained-low":
      if (endUnknown) return "sustained-low-unknown-end";
      return isOver ? "sustained-low-over" : kind;
    case "logging-change":
      return isOver ? "logging-change-over" : kind;
    case "improvement":
      return isOver ? "improvement-over" : kind;
    case "worse-before-better":
    case "temporary-decline":
    case "new-level":
    case "plateau":
    case "post-session-pattern":
    case "post-session-dip":
      return kind;
  }
}

/** Shorter than this, or within one part of a month, a period is said by its days. */
const ROUGH_FROM_DAYS = 28;

/**
 * The beginning and end of a finding as one says them. The first day of an episode is an estimate, so "begin mei"
 * says what is known and "6 mei" would say more; one session, or a short time that is over, has its days.
 */
function spokenPeriod(context: SentenceContext, { kind, from, until }: Pick<Finding, "kind" | "from" | "until">) {
  const isShort = until !== null && daysBetween(from, until) < ROUGH_FROM_DAYS;
  const say = kind === "post-session-dip" || isShort ? spokenDay : spokenTime;
  return { from: say(context, from), until: until === null ? "" : say(context, until) };
}

/** "begin mei", "half mei", "eind mei"; with the year when it is another one. */
function spokenTime({ t, format, today }: SentenceContext, day: LocalDate): string {
  const month = format.monthAsOf(day, today);
  const date = Number(day.slice(8));
  return t("around", { part: date <= 10 ? "early" : date <= 20 ? "middle" : "late", month });
}

/** Where a point or suggestion that a session left behind comes from, as a line under it. */
export function sessionOrigin(context: SentenceContext, item: SessionItem, day: LocalDate): string {
  return context.t(`origin.${item}`, { day: spokenDay(context, day) });
}

/** Where a point or suggestion that another entry left behind comes from. */
export function entryOrigin({ t }: Pick<SentenceContext, "t">, from: EntryOrigin): string {
  return t(`origin.${from}`);
}
