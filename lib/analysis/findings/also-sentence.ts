import type { Channel, Finding, FindingKind } from "@/lib/analysis/trends/analyse";
import { otherChannels, type FindingContext } from "./finding-text";
import { periodOf } from "./period";

/** How the other channels changed, for each kind of finding. */
const CHANGES = {
  "lasting-low": "worse",
  "decline-open": "worse",
  "worse-before-better": "worse",
  "temporary-decline": "worse",
  "new-level": "worse",
  "sustained-low": "worse",
  improvement: "better",
  plateau: "same",
  "post-session-pattern": "afterSession",
  "post-session-dip": "worse",
  "logging-change": "worse",
} as const satisfies Readonly<Record<FindingKind, string>>;

/** What a part of the sentence is about: one channel, or both of sleep in one part. */
type Subject = Exclude<Channel, "composite"> | "sleep";

interface Part {
  subject: Subject;
  isOver: boolean;
}

/**
 * The sentence about the channels besides the described one: "Ook je stress is hoger, en je slaapt korter en
 * slechter." A channel that is back already is told in the past tense. Empty when there is none.
 */
export function alsoSentence(context: FindingContext, finding: Finding): string {
  const { t } = context;
  const change = CHANGES[finding.kind];
  const parts = partsOf(finding).map(({ subject, isOver }, index) =>
    t(`also.${change}`, {
      channel: subject,
      tense: isOver ? "over" : "now",
      place: index === 0 ? "first" : "next",
    }),
  );
  const last = parts.at(-1);
  if (last === undefined) return "";
  return t("sentence.also", {
    parts: parts.length === 1 ? last : t("also.and", { first: parts.slice(0, -1).join(", "), last }),
  });
}

/** The other channels as parts of the sentence; the two of sleep are one part when both go on, or neither does. */
function partsOf(finding: Finding): Part[] {
  const parts = otherChannels(finding).map((subject): Part => ({ subject, isOver: isOver(finding, subject) }));
  const hours = parts.find(({ subject }) => subject === "sleepHours");
  const quality = parts.find(({ subject }) => subject === "sleepQuality");
  if (hours?.isOver === undefined || hours.isOver !== quality?.isOver) return parts;
  return [...parts.filter((part) => part !== hours && part !== quality), { subject: "sleep", isOver: hours.isOver }];
}

/** Whether it is told in the past tense: days after one session always are. */
function isOver(finding: Finding, channel: Channel): boolean {
  return finding.kind === "post-session-dip" || finding.until !== null || periodOf(finding, channel).until !== null;
}
