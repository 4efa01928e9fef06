import { fromEpochDay } from "@/lib/platform/calendar/local-date";
import { LASTING } from "./constants";
import { episodeEvidence, type EpisodePeriod } from "./episode-evidence";
import type { EpisodeEvidence } from "./evidence";
import type { EpisodeBase } from "./finding";
import { earliest, type NoticeGroup } from "./merge-notices";
import { epochDayAt, type Notice } from "./notice";
import { beginningOf } from "./episode";

/** What declines and improvements have in common. Days are in days since 1970-01-01. */
interface EpisodeParts {
  fromDay: number;
  /** The day the first of the channels was called lasting. */
  lastingDay: number | null;
  finding: EpisodeBase & { evidence: EpisodeEvidence };
}

/** A period as a finding that has no kind yet. `rule` begins its id. */
export function episodeOf(rule: "decline" | "improvement", period: EpisodePeriod, today: number): EpisodeParts {
  const { notices: group, closed: untilDay } = period;
  const [leading] = group;
  const fromDay = epochDayAt(leading, beginningOf(leading.episode));
  const noticedOn = fromEpochDay(epochDayAt(leading, leading.episode.noticed));
  const lastingDay = lastingDayOf(group, today);
  const helpOfferedDay = earliest(group, (episode) => episode.helpOffered);
  const finding = {
    // A channel notices at most one episode a day, and the day of noticing never changes as the record grows.
    id: `${rule}-${leading.channel}-${noticedOn}`,
    channel: leading.channel,
    from: fromEpochDay(fromDay),
    until: untilDay === null ? null : fromEpochDay(untilDay),
    noticedOn,
    ...(lastingDay === null ? {} : { lastingNoticedOn: fromEpochDay(lastingDay) }),
    ...(helpOfferedDay === null ? {} : { helpOfferedOn: fromEpochDay(helpOfferedDay) }),
    evidence: { ...episodeEvidence(period), lengthDays: (untilDay ?? today) - fromDay + 1 },
  };
  return { fromDay, lastingDay, finding };
}

/**
 * The day a group was first called lasting. When only a channel other than the leading one is lasting, this waits until
 * 21 days after the first day of the finding, which is that of its leading channel.
 */
function lastingDayOf(group: NoticeGroup<Notice>, today: number): number | null {
  const [leading] = group;
  const any = earliest(group, (episode) => episode.lasting);
  if (any === null) return null;
  const own = leading.episode.lasting === null ? Infinity : epochDayAt(leading, leading.episode.lasting);
  const day = Math.min(own, Math.max(any, epochDayAt(leading, leading.episode.onset) + LASTING.days - 1));
  return day > today ? null : day;
}
