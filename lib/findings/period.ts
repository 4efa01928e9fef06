import { addDays, type LocalDate } from "@/lib/calendar/local-date";
import { CLOSING } from "@/lib/trends/constants";
import type { Channel, Finding } from "@/lib/trends/analyse";
import { channelsOf } from "./channels";
import { numberOf, textOf } from "./numbers";

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
  const isOwn = channel === finding.channel;
  const from = isOwn ? finding.from : (textOf(finding, `${channel}From`) ?? finding.from);
  const back = isOwn ? textOf(finding, "backFrom") : null;
  if (back !== null) return { from, until: later(from, addDays(back, -1)) };
  const closed = textOf(finding, `${channel}Until`) ?? (isOwn ? finding.until : null);
  // How long exactly the end was watched is known of the finding's own channel only; this is the least.
  const watched = textOf(finding, `${channel}Until`) === null ? 0 : CLOSING.days;
  return { from, until: closed === null ? null : later(from, addDays(closed, -watched)) };
}

/**
 * The channel a finding is told by: the one that noticed first, unless that is back already while another is not.
 * The composite speaks only where no other channel can.
 */
export function tellingChannel(finding: Finding): Channel {
  if (finding.until !== null || textOf(finding, `${finding.channel}Until`) === null) return finding.channel;
  const open = channelsOf(finding).filter((channel) => textOf(finding, `${channel}Until`) === null);
  return open.find((channel) => channel !== "composite") ?? open[0] ?? finding.channel;
}

/** Mean before and during, in the unit of the channel; null where the engine gives none. */
export function levelsOf(finding: Finding, channel: Channel): { before: number | null; during: number | null } {
  return channel === finding.channel
    ? { before: numberOf(finding, "referenceMean"), during: numberOf(finding, "meanDuring") }
    : { before: numberOf(finding, `${channel}ReferenceMean`), during: numberOf(finding, `${channel}MeanDuring`) };
}

function later(a: LocalDate, b: LocalDate): LocalDate {
  return a > b ? a : b;
}
