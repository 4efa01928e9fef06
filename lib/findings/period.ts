import { addDays, type LocalDate } from "@/lib/calendar/local-date";
import { CLOSING } from "@/lib/trends/constants";
import type { Channel, Finding } from "@/lib/trends/analyse";

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
  if (channel !== finding.channel) return otherPeriod(finding, channel);
  const back = finding.evidence.backFrom;
  const until = typeof back === "string" && finding.until !== null ? addDays(back, -1) : finding.until;
  return { from: finding.from, until: until === null ? null : later(finding.from, until) };
}

/** A channel that joined a finding has its own days; how long its end was watched, the engine does not say. */
function otherPeriod(finding: Finding, channel: Channel): Period {
  const from = finding.evidence[`${channel}From`];
  if (typeof from !== "string") return periodOf(finding);
  const closed = finding.evidence[`${channel}Until`];
  return { from, until: typeof closed === "string" ? later(from, addDays(closed, -CLOSING.days)) : null };
}

function later(a: LocalDate, b: LocalDate): LocalDate {
  return a > b ? a : b;
}
