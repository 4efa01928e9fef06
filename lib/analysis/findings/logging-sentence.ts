import type { Finding } from "@/lib/analysis/trends/analyse";
import type { LoggingChangeFinding } from "@/lib/analysis/trends/finding";
import { levelText, type FindingContext } from "./finding-text";

/** Values that only the sentence of a changed way of logging contains. */
export const NO_LOGGING_VALUES = {
  aspect: "other",
  loggedNow: 0,
  daysNow: 0,
  loggedBefore: 0,
  daysBefore: 0,
  partNow: "",
  partBefore: "",
};

/** How days are logged now and before: of how many days, or which part of them at that time. */
export function loggingValues(
  { format }: FindingContext,
  { evidence }: LoggingChangeFinding,
): typeof NO_LOGGING_VALUES {
  const { aspect, before, now } = evidence;
  const percent = (share: number | null) => format.count(Math.round(100 * (share ?? 0)));
  return {
    aspect,
    loggedNow: now.loggedDays,
    daysNow: now.days,
    loggedBefore: before.loggedDays,
    daysBefore: before.days,
    partNow: percent(now.inPart),
    partBefore: percent(before.inPart),
  };
}

/** A level that differs as the way of logging could make it differ, and that no more can be said; empty without one. */
export function loggingLevelSentence(context: FindingContext, finding: Finding): string {
  if (finding.kind !== "logging-change") return "";
  const { channel, until, evidence } = finding;
  if (evidence.level === null) return "";
  const { direction, before, now } = evidence.level;
  return context.t("loggingLevel", {
    channel,
    direction,
    tense: until === null ? "now" : "over",
    aspect: evidence.aspect,
    before: levelText(context, channel, before),
    now: levelText(context, channel, now),
  });
}
