import { addDays, type LocalDate } from "@/lib/platform/calendar/local-date";
import { CLOSING } from "@/lib/analysis/trends/constants";
import type { Channel, Finding } from "@/lib/analysis/trends/analyse";
import type { OtherChannelEvidence } from "@/lib/analysis/trends/evidence";
import { isEpisode, type EpisodeFinding } from "@/lib/analysis/trends/finding";

/** First and last day of a period; `until` is null while it goes on. */
export interface Period {
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

/**
 * The days on which a channel was low. The engine closes an episode only after two or three weeks have shown it to be
 * over (`Finding.until`); those weeks were not low and do not belong to the period.
 */
export function periodOf(finding: Finding, channel: Channel = finding.channel): Period {
  if (!isEpisode(finding)) return { from: finding.from, until: finding.until };
  const other = otherChannel(finding, channel);
  if (!other) return ownPeriod(finding);
  const { from, until, endedBy } = other;
  return endedBy === null || endedBy === "back" ? closedPeriod(from, until) : { from, until };
}

function otherChannel({ evidence }: EpisodeFinding, channel: Channel): OtherChannelEvidence | undefined {
  return evidence.otherChannels.find((other) => other.channel === channel);
}

function ownPeriod({ from, until, evidence: { after, ownUntil, lastDay } }: EpisodeFinding): Period {
  if (lastDay !== null) return { from, until: lastDay };
  if (after) return { from, until: later(from, addDays(after.from, -1)) };
  return ownUntil === null ? { from, until } : closedPeriod(from, ownUntil);
}

/** A period that ends before the days that closed it: at least `CLOSING.days`, the exact number is not known here. */
function closedPeriod(from: LocalDate, closed: LocalDate | null): Period {
  return { from, until: closed === null ? null : later(from, addDays(closed, -CLOSING.days)) };
}

/**
 * The channel whose days and levels describe a finding: the one that noticed first, unless it is back already while
 * another is not. The composite is used only when no other channel is open. A new level is told by a channel that has it.
 */
export function describedChannel(finding: Finding): Channel {
  if (finding.kind === "new-level") return channelOfNewLevel(finding);
  if (finding.until !== null || !isEpisode(finding) || finding.evidence.ownUntil === null) return finding.channel;
  const open = finding.evidence.otherChannels.filter(({ until }) => until === null).map(({ channel }) => channel);
  return open.find((channel) => channel !== "composite") ?? open[0] ?? finding.channel;
}

function channelOfNewLevel({ channel, evidence }: EpisodeFinding): Channel {
  if (evidence.ownEndedBy === "new-level") return channel;
  const levels = evidence.otherChannels.filter(({ endedBy }) => endedBy === "new-level").map((other) => other.channel);
  return levels.find((each) => each !== "composite") ?? levels[0] ?? channel;
}

/** Mean before and during a finding, in the unit of the channel; null when the engine gives none. */
export function levelsOf(finding: Finding, channel: Channel): { before: number | null; during: number | null } {
  if (finding.kind === "sustained-low") return { before: null, during: finding.evidence.during.mean };
  if (!isEpisode(finding)) return { before: null, during: null };
  const other = otherChannel(finding, channel);
  if (other) return { before: other.referenceMean, during: other.meanDuring };
  return { before: finding.evidence.reference.mean, during: finding.evidence.during?.mean ?? null };
}

function later(a: LocalDate, b: LocalDate): LocalDate {
  return a > b ? a : b;
}
