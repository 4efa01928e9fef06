import type { ChannelRecord } from "./channel-episodes";
import { episodeOf } from "./episode-finding";
import type { ShapeEvidence } from "./evidence";
import type { ImprovementFinding } from "./finding";
import { mergeNotices, type NoticeGroup } from "./merge-notices";
import { riseNotices, type Notice } from "./notice";
import { shapeOf } from "./shape";

/** Stretches above the reference, one finding an episode, channels that noticed together in one. */
export function improvementFindings(records: readonly ChannelRecord[], today: number): ImprovementFinding[] {
  return mergeNotices(riseNotices(records)).map((group) => {
    const { finding } = episodeOf("improvement", group, today);
    return { ...finding, kind: "improvement", evidence: { ...finding.evidence, shape: shapeOfFirst(group) } };
  });
}

/** The shape in the channel that tells the finding; null until that one is called lasting. */
function shapeOfFirst([leading]: NoticeGroup<Notice>): ShapeEvidence | null {
  const { lasting, variabilityWhenLasting } = leading.episode;
  return lasting === null || variabilityWhenLasting === null
    ? null
    : shapeOf(leading.series, lasting, variabilityWhenLasting);
}
