import type { ChannelRecord } from "./channel-episodes";
import { MERGE_DAYS } from "./constants";
import type { Channel } from "./model";
import type { Episode } from "./state-machine";

/** An episode with the channel that has it. */
export interface Notice {
  record: ChannelRecord;
  episode: Episode;
}

/** Episodes that are told as one finding, in the order in which they were noticed; the first one leads. */
export type NoticeGroup = [Notice, ...Notice[]];

/** Day of a channel's index in days since 1970-01-01. */
export function epochDayAt({ record }: Notice, index: number): number {
  return record.series.firstEpochDay + index;
}

/**
 * Puts notices of several channels together when they come within 21 days of the first one. A notice joins only
 * while the group is still open on that day, and once a channel: what was told as over stays over, and nothing that
 * comes later moves the first notice, its channel or its dates.
 *
 * @param records in the order in which channels lead when they notice on the same day
 */
export function mergeNotices(records: ChannelRecord[]): NoticeGroup[] {
  const notices = records.flatMap((record) => record.declines.map((episode) => ({ record, episode })));
  // The sort is stable, so notices of one day keep the order of the channels.
  notices.sort((a, b) => noticedOn(a) - noticedOn(b));
  const groups: NoticeGroup[] = [];
  for (const notice of notices) {
    const group = groups.find((each) => canJoin(each, notice));
    if (group) group.push(notice);
    else groups.push([notice]);
  }
  return groups;
}

export function channelsOf(group: NoticeGroup): Channel[] {
  return group.map(({ record }) => record.channel);
}

/** The day in the group's history that `pick` chooses first, in days since 1970-01-01; null when none has it. */
export function earliest(group: NoticeGroup, pick: (episode: Episode) => number | null): number | null {
  const days = group.flatMap((notice) => {
    const index = pick(notice.episode);
    return index === null ? [] : [epochDayAt(notice, index)];
  });
  return days.length === 0 ? null : Math.min(...days);
}

/** The day on which the last of the group's channels was back; null while one is still low. */
export function closedOn(group: NoticeGroup): number | null {
  const days = group.map((notice) =>
    notice.episode.closed === null ? null : epochDayAt(notice, notice.episode.closed),
  );
  return days.reduce((last, day) => (last === null || day === null ? null : Math.max(last, day)));
}

function noticedOn(notice: Notice): number {
  return epochDayAt(notice, notice.episode.noticed);
}

function canJoin(group: NoticeGroup, notice: Notice): boolean {
  const day = noticedOn(notice);
  const isOpen = group.some((each) => each.episode.closed === null || epochDayAt(each, each.episode.closed) > day);
  return isOpen && day - noticedOn(group[0]) <= MERGE_DAYS && !channelsOf(group).includes(notice.record.channel);
}
