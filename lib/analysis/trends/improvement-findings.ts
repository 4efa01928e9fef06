import type { ChannelRecord } from "./channel-episodes";
import { episodeOf } from "./episode-finding";
import type { ShapeEvidence } from "./evidence";
import type { ImprovementFinding } from "./finding";
import { mergeNotices, type NoticeGroup } from "./merge-notices";
import { riseNotices, type Notice } from "./notice";
import { shapeOf } from "./shape";

/** The improvements of a record. Channels that noticed together are one finding. */
export function improvementFindings(records: readonly ChannelRecord[], today: number): ImprovementFinding[] {
  return mergeNotices(riseNotices(records)).map((group) => {
    const { finding } = episodeOf("improvement", group, today);
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
