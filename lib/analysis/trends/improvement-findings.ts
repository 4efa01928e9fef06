import { oriented } from "./channels";
import type { ChannelRecord } from "./channel-episodes";
import { episodeOf } from "./episode-finding";
import type { ShapeEvidence } from "./evidence";
import type { ImprovementFinding } from "./finding";
import { closedOn, mergeNotices, type NoticeGroup } from "./merge-notices";
import type { Notice } from "./notice";
import { shapeOf } from "./shape";

/** The improvements of a record. Channels that noticed together are one finding. */
export function improvementFindings(records: readonly ChannelRecord[], today: number): ImprovementFinding[] {
  return mergeNotices(riseNotices(records)).map((group) => {
    const { finding } = episodeOf("improvement", { notices: group, closed: closedOn(group), returns: [] }, today);
    return { ...finding, kind: "improvement", evidence: { ...finding.evidence, shape: shapeOfFirst(group) } };
  });
}

/** The shape in the finding's own channel; null until that channel is called lasting. */
function shapeOfFirst([leading]: NoticeGroup<Notice>): ShapeEvidence | null {
  const { lasting, variabilityWhenLasting } = leading.episode;
  return lasting === null || variabilityWhenLasting === null
    ? null
    : shapeOf(leading.series, lasting, variabilityWhenLasting);
}

/** The stretches above the reference in each channel. */
function riseNotices(records: readonly ChannelRecord[]): Notice[] {
  return records.flatMap(({ channel, rises }) => {
    if (!rises) return [];
    const unit = (value: number) => oriented(channel, 11 - value);
    return rises.episodes.map((episode) => ({ channel, series: rises.series, episode, unit }));
  });
}
