import { fromEpochDay } from "@/lib/calendar/local-date";
import { episodeEvidence } from "./evidence";
import { closedOn, earliest, type NoticeGroup } from "./merge-notices";
import { LASTING } from "./constants";
import type { Finding } from "./model";
import { beginningOf, epochDayAt, type Notice } from "./notice";

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
  const from = epochDayAt(leading, beginningOf(leading.episode));
  const noticedOn = fromEpochDay(epochDayAt(leading, leading.episode.noticed));
  const lastingOn = lastingDay(group, today);
  const graveOn = earliest(group, (episode) => episode.grave);
  const until = closedOn(group);
  const finding = {
    // A channel notices at most one episode a day, and the day of noticing never changes as the record grows.
    id: `${rule}-${leading.channel}-${noticedOn}`,
    channel: leading.channel,
    from: fromEpochDay(from),
    until: until === null ? null : fromEpochDay(until),
    noticedOn,
    ...(lastingOn === null ? {} : { lastingNoticedOn: fromEpochDay(lastingOn) }),
    ...(graveOn === null ? {} : { graveOn: fromEpochDay(graveOn) }),
    evidence: { ...episodeEvidence(group), lengthDays: (until ?? today) - from + 1 },
  };
  return { from, lastingOn, until, finding };
}

/**
 * The day a group was first called lasting. The finding is told by its leading channel: while only another one lasts,
 * it waits until 21 days have passed since the beginning that the finding names.
 */
function lastingDay(group: NoticeGroup<Notice>, today: number): number | null {
  const [leading] = group;
  const any = earliest(group, (episode) => episode.lasting);
  if (any === null) return null;
  const own = leading.episode.lasting === null ? Infinity : epochDayAt(leading, leading.episode.lasting);
  const day = Math.min(own, Math.max(any, epochDayAt(leading, leading.episode.onset) + LASTING.days - 1));
  return day > today ? null : day;
}
