import { MERGE_DAYS } from "./constants";
import type { Channel } from "./model";
import type { Series } from "./series";

/** An episode of one channel; numbers are indices of days of its series. */
export interface Mergeable {
  channel: Channel;
  series: Pick<Series, "firstEpochDay">;
  episode: { noticed: number; closed: number | null };
}

/** Episodes that become one finding, in the order in which they were noticed; the first one leads. */
export type NoticeGroup<N extends Mergeable> = [N, ...N[]];

/**
 * Groups notices of several channels that come within 21 days of the first one. A notice joins only a group that is
 * still open on that day, and a channel joins once. So a finding that was over stays over, and later notices change
 * neither its first notice nor its channel and dates.
 *
 * @param notices in the order in which channels lead when they notice on the same day
 */
export function mergeNotices<N extends Mergeable>(notices: readonly N[]): NoticeGroup<N>[] {
  const groups: NoticeGroup<N>[] = [];
  // The sort is stable, so notices of one day keep the order of the channels.
  for (const notice of [...notices].sort((a, b) => noticedOn(a) - noticedOn(b))) {
    const group = groups.findLast((each) => canJoin(each, notice));
    if (group) group.push(notice);
    else groups.push([notice]);
  }
  return groups;
}

/** The channels of a group, the leading one first. */
export function channelsOf([leading, ...others]: NoticeGroup<Mergeable>): [Channel, ...Channel[]] {
  const further = new Set(others.map(({ channel }) => channel));
  further.delete(leading.channel);
  return [leading.channel, ...further];
}

/** The day in the group's history that `pick` chooses first, in days since 1970-01-01; null when none has it. */
export function earliest<N extends Mergeable>(
  group: NoticeGroup<N>,
  pick: (episode: N["episode"]) => number | null,
): number | null {
  const days = group.flatMap(({ series, episode }) => {
    const index = pick(episode);
    return index === null ? [] : [series.firstEpochDay + index];
  });
  return days.length === 0 ? null : Math.min(...days);
}

/** The day on which the last of the group's channels was back; null while one is not. */
export function closedOn<N extends Mergeable>(group: NoticeGroup<N>): number | null {
  const days = group.map(({ series, episode }) =>
    episode.closed === null ? null : series.firstEpochDay + episode.closed,
  );
  return days.reduce((last, day) => (last === null || day === null ? null : Math.max(last, day)));
}

function noticedOn({ series, episode }: Mergeable): number {
  return series.firstEpochDay + episode.noticed;
}

function canJoin<N extends Mergeable>(group: NoticeGroup<N>, notice: N): boolean {
  const day = noticedOn(notice);
  const isOpen = group.some(
    ({ series, episode }) => episode.closed === null || series.firstEpochDay + episode.closed > day,
  );
  return isOpen && day - noticedOn(group[0]) <= MERGE_DAYS && !channelsOf(group).includes(notice.channel);
}
