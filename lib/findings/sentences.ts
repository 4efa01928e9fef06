import { addDays } from "@/lib/calendar/local-date";
import { LOW_TEST } from "@/lib/trends/constants";
import type { Channel, Finding } from "@/lib/trends/analyse";
import { dayWords, lengthWords, levelWords, listWords, otherChannels, type FindingContext } from "./finding-words";
import { numberOf, textOf } from "./numbers";
import { levelsOf, periodOf, tellingChannel } from "./period";

export type { FindingContext } from "./finding-words";

/** Findings about which "has something else happened?" is asked; good news needs no other explanation. */
const ASKS_WHY: ReadonlySet<Finding["kind"]> = new Set([
  "lasting-low",
  "decline-open",
  "worse-before-better",
  "temporary-decline",
  "sustained-low",
  "post-session-pattern",
  "post-session-dip",
]);

/** What is seen, as one or two sentences: the description first, then its limit. Never a cause, never a forecast. */
export function findingSentence(context: FindingContext, finding: Finding): string {
  const { t } = context;
  const channel = tellingChannel(finding);
  const { from, until } = periodOf(finding, channel);
  const { before, during } = levelsOf(finding, channel);
  const values = {
    channel,
    length: lengthWords(context, finding),
    from: dayWords(context, from),
    until: until === null ? "" : dayWords(context, until),
    during: levelWords(context, channel, during),
    before: levelWords(context, channel, before),
    after: levelAfter(finding),
    threshold: context.format.grade(numberOf(finding, "threshold") ?? 0),
    ...sessionValues(context, finding),
  };
  const others = otherChannels(finding).map((other) => t(`channelLower.${other}`));
  return [
    t(`sentence.${sentenceKey(finding)}`, values),
    shapeSentence(context, finding),
    dipSentence(context, finding),
    weekdaySentence(context, finding),
    others.length === 0 ? "" : t("sentence.also", { channels: listWords(context, others) }),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** The numbers of the two kinds around sessions and of a plateau; empty texts for every other kind. */
function sessionValues(context: FindingContext, finding: Finding) {
  const { channel } = finding;
  const level = (key: string) => levelWords(context, channel, numberOf(finding, key));
  return {
    size: levelWords(context, channel, Math.abs(numberOf(finding, "meanDifference") ?? 0)),
    lower: numberOf(finding, "lowerN") ?? 0,
    sessions: numberOf(finding, "sessionsUsed") ?? 0,
    meanBefore: level("meanBefore"),
    meanNow: level("meanNow"),
  };
}

/** How a rise came, once that can be told. */
function shapeSentence(context: FindingContext, finding: Finding): string {
  const day = textOf(finding, "shapeDay");
  if (finding.until !== null) return "";
  if (finding.shape === "sudden" && day !== null) return context.t("shape.sudden", { day: dayWords(context, day) });
  return finding.shape === "gradual" ? context.t("shape.gradual") : "";
}

/** When the days after one session were as before; nothing while its week runs. */
function dipSentence({ t }: FindingContext, finding: Finding): string {
  const days = numberOf(finding, "recoveredAfterDays");
  if (days !== null) return t("dip.back", { days });
  return finding.kind === "post-session-dip" && finding.until !== null ? t("dip.notSeen") : "";
}

/** A session and a weekday that always go together cannot be told apart. */
function weekdaySentence({ t, format }: FindingContext, finding: Finding): string {
  const weekday = numberOf(finding, "sameWeekday");
  // 2024-01-01 was a Monday.
  return weekday === null ? "" : t("sameWeekday", { weekday: format.weekday(addDays("2024-01-01", weekday - 1)) });
}

/** Two or three words: "Nu lager, te vroeg om te zeggen", for a list or on paper. */
export function findingName({ t }: FindingContext, finding: Finding): string {
  return t(`name.${sentenceKey(finding)}`, { channel: tellingChannel(finding) });
}

/** Where it comes from: days, levels, and on how many of the days something was filled in; every channel by itself. */
export function findingSource(context: FindingContext, finding: Finding): string {
  const { t } = context;
  const telling = tellingChannel(finding);
  const { from, until } = periodOf(finding, telling);
  const channel = t(`channel.${telling}`);
  const period =
    until === null
      ? t("source.since", { channel, from: dayWords(context, from) })
      : t("source.between", { channel, from: dayWords(context, from), until: dayWords(context, until) });
  const others = otherChannels(finding).map((other) => otherLine(context, finding, other));
  return [period, levelsLine(context, finding, telling), loggedLine(context, finding, telling), ...others]
    .filter((part) => part !== "")
    .join(" ");
}

/**
 * Asks for other reasons before anything is linked with therapy, and names what was written down of that time; null
 * where that question makes no sense.
 */
export function findingQuestion(context: FindingContext, { kind }: Finding, events: readonly string[] = []) {
  const { t } = context;
  if (!ASKS_WHY.has(kind)) return null;
  if (events.length === 0) return t("question");
  return `${t("question")} ${t("questionEvents", { events: listWords(context, events) })}`;
}

/** The kind, or its variant: a period that keeps its kind when it is over, a rise of which it is too early to say. */
function sentenceKey({ kind, until, lastingNoticedOn, endUnknown }: Finding) {
  if (endUnknown && (kind === "lasting-low" || kind === "decline-open")) return "lower-unknown-end" as const;
  if (endUnknown && (kind === "sustained-low" || kind === "improvement")) return `${kind}-unknown-end` as const;
  if (kind === "improvement") return improvementKey(until !== null, lastingNoticedOn !== undefined);
  if (until === null) return kind;
  const keepsKind = kind === "lasting-low" || kind === "sustained-low" || kind === "plateau";
  return keepsKind || kind === "post-session-pattern" ? (`${kind}-over` as const) : kind;
}

function improvementKey(isOver: boolean, isLasting: boolean) {
  if (isOver) return "improvement-over" as const;
  return isLasting ? ("improvement" as const) : ("improvement-open" as const);
}

/** Whether the level came out clearly better than before: by as much as would count as lower the other way round. */
function levelAfter(finding: Finding): "better" | "same" {
  const before = numberOf(finding, "referenceMean");
  const after = numberOf(finding, "meanAfter");
  if (before === null || after === null || !canBeBetter(finding.channel)) return "same";
  const gain = finding.channel === "stress" ? before - after : after - before;
  return gain >= LOW_TEST.minGrades ? "better" : "same";
}

/** Sleeping longer is never called better. */
function canBeBetter(channel: Channel): boolean {
  return channel !== "sleepHours";
}

function levelsLine(context: FindingContext, finding: Finding, channel: Channel): string {
  const { before, during } = levelsOf(finding, channel);
  const after = channel === finding.channel ? numberOf(finding, "meanAfter") : null;
  if (before === null || during === null) return "";
  const levels = { before: levelWords(context, channel, before), during: levelWords(context, channel, during) };
  if (after === null) return context.t("source.levels", levels);
  return context.t("source.levelsOver", { ...levels, after: levelWords(context, channel, after) });
}

function loggedLine({ t }: FindingContext, finding: Finding, channel: Channel): string {
  const logged = numberOf(finding, "duringN");
  const days = numberOf(finding, "duringDays");
  if (channel !== finding.channel || logged === null || days === null) return "";
  return t("source.logged", { logged, days });
}

/** "Stress, sinds 7 oktober: ervoor 4,4, gemiddeld 6,2." */
function otherLine(context: FindingContext, finding: Finding, channel: Channel): string {
  const { t } = context;
  const { before, during } = levelsOf(finding, channel);
  if (before === null || during === null) return "";
  const { from, until } = periodOf(finding, channel);
  const values = {
    channel: t(`channel.${channel}`),
    from: dayWords(context, from),
    before: levelWords(context, channel, before),
    during: levelWords(context, channel, during),
  };
  return until === null
    ? t("source.otherSince", values)
    : t("source.otherBetween", { ...values, until: dayWords(context, until) });
}
