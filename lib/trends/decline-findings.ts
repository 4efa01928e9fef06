import { fromEpochDay } from "@/lib/calendar/local-date";
import type { ChannelRecord } from "./channel-episodes";
import { kindOf, type Treatment } from "./classify";
import { declineEvidence, newBaselineEvidence } from "./evidence";
import { closedOn, earliest, epochDayAt, mergeNotices, type NoticeGroup } from "./merge-notices";
import type { Finding } from "./model";

/** Stretches below the reference, one finding an episode, channels that noticed together in one. */
export function declineFindings(records: ChannelRecord[], treatment: Treatment | null, today: number): Finding[] {
  return mergeNotices(records).map((group) => toFinding(group, treatment, today));
}

function toFinding(group: NoticeGroup, treatment: Treatment | null, today: number): Finding {
  const [leading] = group;
  const { channel } = leading.record;
  const from = epochDayAt(leading, leading.episode.onset);
  const noticedOn = fromEpochDay(epochDayAt(leading, leading.episode.noticed));
  const lastingOn = earliest(group, (episode) => episode.lasting);
  const until = closedOn(group);
  return {
    // A channel notices at most one episode a day, and the day of noticing never changes as the record grows.
    id: `decline-${channel}-${noticedOn}`,
    kind: kindOf({ from, isLasting: lastingOn !== null, isClosed: until !== null }, treatment),
    channel,
    from: fromEpochDay(from),
    until: until === null ? null : fromEpochDay(until),
    noticedOn,
    ...(lastingOn === null ? {} : { lastingNoticedOn: fromEpochDay(lastingOn) }),
    evidence: {
      ...declineEvidence(group),
      lengthDays: (until ?? today) - from + 1,
      ...newBaselineEvidence(lastingOn, until !== null, today),
    },
  };
}
