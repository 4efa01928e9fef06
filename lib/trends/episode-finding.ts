import { fromEpochDay } from "@/lib/calendar/local-date";
import { episodeEvidence } from "./evidence";
import { closedOn, earliest, type NoticeGroup } from "./merge-notices";
import type { Finding } from "./model";
import { epochDayAt, type Notice } from "./notice";

/** What declines and improvements have in common. Days are in days since 1970-01-01. */
export interface EpisodeFinding {
  from: number;
  /** The day the first of the channels was called lasting. */
  lastingOn: number | null;
  /** The day the last of the channels was back. */
  until: number | null;
  finding: Omit<Finding, "kind">;
}

/** A group of notices as a finding of which only the name is missing. `rule` begins its id. */
export function episodeFinding(rule: string, group: NoticeGroup<Notice>, today: number): EpisodeFinding {
  const [leading] = group;
  const from = epochDayAt(leading, leading.episode.onset);
  const noticedOn = fromEpochDay(epochDayAt(leading, leading.episode.noticed));
  const lastingOn = earliest(group, (episode) => episode.lasting);
  const until = closedOn(group);
  const finding = {
    // A channel notices at most one episode a day, and the day of noticing never changes as the record grows.
    id: `${rule}-${leading.channel}-${noticedOn}`,
    channel: leading.channel,
    from: fromEpochDay(from),
    until: until === null ? null : fromEpochDay(until),
    noticedOn,
    ...(lastingOn === null ? {} : { lastingNoticedOn: fromEpochDay(lastingOn) }),
    evidence: { ...episodeEvidence(group), lengthDays: (until ?? today) - from + 1 },
  };
  return { from, lastingOn, until, finding };
}
