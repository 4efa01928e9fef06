import { addDays } from "@/lib/platform/calendar/local-date";
import { LOW_TEST } from "@/lib/analysis/trends/constants";
import type { Channel, Finding } from "@/lib/analysis/trends/analyse";
import { isEpisode, type EpisodeFinding } from "@/lib/analysis/trends/finding";
import { alsoSentence } from "./also-sentence";
import { dayText, lengthText, levelText, listText, otherChannels, type FindingContext } from "./finding-text";
import { KIND_TRAITS } from "./kinds";
import { loggingLevelSentence, loggingValues, NO_LOGGING_VALUES } from "./logging-sentence";
import { returnedSentence, stillHighSentence } from "./recovery-sentences";
import { dipSentence, weekdaySentence } from "./session-sentences";
import { levelsOf, periodOf, describedChannel } from "./period";

export type { FindingContext } from "./finding-text";

/** What a finding is and its limits, without a cause and without a forecast: the first of its sentences. */
export function leadSentence(context: FindingContext, finding: Finding): string {
  const channel = describedChannel(finding);
  const { from, until } = periodOf(finding, channel);
  const { before, during } = levelsOf(finding, channel);
  const values = {
    channel,
    length: lengthText(context, finding),
    from: dayText(context, from),
    until: until === null ? "" : dayText(context, until),
    during: levelText(context, channel, during),
    before: levelText(context, channel, before),
    ...NO_VALUES,
    ...valuesOfKind(context, finding),
  };
  return context.t(`sentence.${sentenceKey(finding)}`, values);
}

/** The sentences that describe a finding and its limits, without a cause and without a forecast. */
export function findingSentence(context: FindingContext, finding: Finding): string {
  return [
    leadSentence(context, finding),
    returnedSentence(context, finding),
    stillHighSentence(context, finding),
    shapeSentence(context, finding),
    dipSentence(context, finding),
    loggingLevelSentence(context, finding),
    weekdaySentence(context, finding),
    alsoSentence(context, finding),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** Values that only the sentences of some kinds contain. */
const NO_VALUES = {
  after: "same",
  threshold: "",
  low: 0,
  logged: 0,
  size: "",
  lower: 0,
  sessions: 0,
  meanBefore: "",
  meanNow: "",
  ...NO_LOGGING_VALUES,
};

function valuesOfKind(context: FindingContext, finding: Finding): Partial<typeof NO_VALUES> {
  const level = (value: number) => levelText(context, finding.channel, value);
  switch (finding.kind) {
    case "lasting-low":
    case "decline-open":
    case "worse-before-better":
    case "temporary-decline":
    case "new-level":
      return { after: levelAfter(finding) };
    case "improvement": {
      const { until } = periodOf(finding);
      return { after: until === null ? "" : dayText(context, addDays(until, 1)) };
    }
    case "sustained-low": {
      const { thresholdGrade, during } = finding.evidence;
      return {
        threshold: context.format.grade(thresholdGrade),
        low: during.lowDays,
        logged: during.loggedDays,
      };
    }
    case "plateau":
      return { meanBefore: level(finding.evidence.before.mean), meanNow: level(finding.evidence.now.mean) };
    case "post-session-pattern": {
      const { meanDifference, lowerSessions, sessionsUsed } = finding.evidence;
      return { size: level(Math.abs(meanDifference)), lower: lowerSessions, sessions: sessionsUsed };
    }
    case "post-session-dip":
      return {};
    case "logging-change":
      return loggingValues(context, finding);
  }
}

/** Whether an open improvement came suddenly or gradually; empty when its shape is not known. */
function shapeSentence(context: FindingContext, finding: Finding): string {
  if (finding.kind !== "improvement" || finding.until !== null) return "";
  const { shape } = finding.evidence;
  if (shape?.form === "sudden") return context.t("shape.sudden", { day: dayText(context, shape.day) });
  return shape?.form === "gradual" ? context.t("shape.gradual") : "";
}

/** A short name of a finding: "Nu lager, te vroeg om te zeggen", for a list or on paper. */
export function findingName({ t }: FindingContext, finding: Finding): string {
  return t(`name.${sentenceKey(finding)}`, { channel: describedChannel(finding) });
}

/** What a finding is about in a line of its own: "Slaap korter, hersteld". */
export function findingShortName({ t }: FindingContext, finding: Finding): string {
  return t(`shortName.${sentenceKey(finding)}`, { channel: describedChannel(finding) });
}

/** The days of a finding, short: "30 apr – 21 jun", with the year when it is not this one. */
export function findingDays(context: FindingContext, finding: Finding): string {
  const { format, t, today } = context;
  const { from, until } = periodOf(finding, describedChannel(finding));
  if (until === null) return t("days.since", { from: format.dayBriefAsOf(from, today) });
  return t("days.between", { from: format.dayBriefAsOf(from, until), until: format.dayBriefAsOf(until, today) });
}

/** The channel of a finding and its days: "Stress, sinds 7 oktober." */
function findingPeriod(context: FindingContext, finding: Finding): string {
  const { t } = context;
  const described = describedChannel(finding);
  const { from, until } = periodOf(finding, described);
  const channel = t(`channel.${described}`);
  return until === null
    ? t("source.since", { channel, from: dayText(context, from) })
    : t("source.between", { channel, from: dayText(context, from), until: dayText(context, until) });
}

/** What a finding stands on, in one line: its channel, its days and how many of them were logged. */
export function findingBasis(context: FindingContext, finding: Finding): string {
  const logged = loggedLine(context, finding, describedChannel(finding));
  return [findingPeriod(context, finding), logged].filter((part) => part !== "").join(" ");
}

/** The data behind a finding, per channel: days, levels and how many of the days were logged. */
export function findingSource(context: FindingContext, finding: Finding): string {
  const described = describedChannel(finding);
  const others = otherChannels(finding).map((other) => otherLine(context, finding, other));
  return [
    findingPeriod(context, finding),
    levelsLine(context, finding, described),
    loggedLine(context, finding, described),
    ...others,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/**
 * The question for another reason, which comes before any link with therapy, with the life events of that time; null
 * for kinds that need no other explanation.
 */
export function findingQuestion(context: FindingContext, { kind }: Finding, events: readonly string[] = []) {
  const { t } = context;
  if (!KIND_TRAITS[kind].asksForOtherReason) return null;
  if (events.length === 0) return t("question");
  return `${t("question")} ${t("questionEvents", { events: listText(context, events) })}`;
}

/**
 * The message key of a finding: its kind, or a variant for one that is over, too early to call, or without a known end.
 */
function sentenceKey(finding: Finding) {
  const { kind, until, endUnknown } = finding;
  const isOver = until !== null;
  switch (kind) {
    case "decline-open":
      return endUnknown ? "lower-unknown-end" : kind;
    case "lasting-low":
      if (endUnknown) return "lower-unknown-end";
      if (isOver && finding.evidence.stillHigh !== null) return "low-not-recovered";
      return isOver ? "lasting-low-over" : kind;
    case "sustained-low":
      if (endUnknown) return "sustained-low-unknown-end";
      return isOver ? "sustained-low-over" : kind;
    case "improvement":
      if (endUnknown) return "improvement-unknown-end";
      if (isOver) return finding.evidence.ownEndedBy === "new-level" ? "improvement-level" : "improvement-over";
      return finding.lastingNoticedOn === undefined ? "improvement-open" : kind;
    case "plateau":
    case "post-session-pattern":
    case "logging-change":
      return isOver ? (`${kind}-over` as const) : kind;
    case "temporary-decline":
      return finding.evidence.stillHigh === null ? kind : "low-not-recovered";
    case "worse-before-better":
    case "new-level":
    case "post-session-dip":
      return kind;
  }
}

/** Whether the level afterwards was clearly better than before, by the least difference that counts as lower. */
function levelAfter({ channel, evidence: { reference, after } }: EpisodeFinding): "better" | "same" {
  if (after === null || !canBeBetter(channel)) return "same";
  const gain = channel === "stress" ? reference.mean - after.mean : after.mean - reference.mean;
  return gain >= LOW_TEST.minGrades ? "better" : "same";
}

/** Whether a higher level counts as better: not for sleep hours, since longer sleep need not be better. */
function canBeBetter(channel: Channel): boolean {
  return channel !== "sleepHours";
}

function levelsLine(context: FindingContext, finding: Finding, channel: Channel): string {
  const { before, during } = levelsOf(finding, channel);
  const after = channel === finding.channel && isEpisode(finding) ? finding.evidence.after : null;
  if (before === null || during === null) return "";
  const levels = { before: levelText(context, channel, before), during: levelText(context, channel, during) };
  if (after === null) return context.t("source.levels", levels);
  return context.t("source.levelsOver", { ...levels, after: levelText(context, channel, after.mean) });
}

function loggedLine({ t }: FindingContext, finding: Finding, channel: Channel): string {
  const during = isEpisode(finding) || finding.kind === "sustained-low" ? finding.evidence.during : null;
  if (channel !== finding.channel || during === null) return "";
  return t("source.logged", { logged: during.loggedDays, days: during.days });
}

/** Period and levels of a further channel: "Stress, sinds 7 oktober: ervoor 4,4, gemiddeld 6,2." */
function otherLine(context: FindingContext, finding: Finding, channel: Channel): string {
  const { t } = context;
  const { before, during } = levelsOf(finding, channel);
  if (before === null || during === null) return "";
  const { from, until } = periodOf(finding, channel);
  const values = {
    channel: t(`channel.${channel}`),
    from: dayText(context, from),
    before: levelText(context, channel, before),
    during: levelText(context, channel, during),
  };
  return until === null
    ? t("source.otherSince", values)
    : t("source.otherBetween", { ...values, until: dayText(context, until) });
}
