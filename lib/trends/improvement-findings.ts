import type { ChannelRecord } from "./channel-episodes";
import { episodeFinding } from "./episode-finding";
import { mergeNotices, type NoticeGroup } from "./merge-notices";
import type { Finding } from "./model";
import { riseNotices, type Notice } from "./notice";
import { shapeOf } from "./shape";

/** Stretches above the reference, one finding an episode, channels that noticed together in one. */
export function improvementFindings(records: readonly ChannelRecord[], today: number): Finding[] {
  return mergeNotices(riseNotices(records)).map((group) => {
    const { finding } = episodeFinding("improvement", group, today);
    const shape = shapeOfFirst(group);
    const { id, ...rest } = finding;
    return {
      id,
      kind: "improvement",
      ...rest,
      ...(shape && { shape: shape.shape, evidence: { ...finding.evidence, ...shape.evidence } }),
    };
  });
}

/** The shape in the channel that tells the finding; null until that one is called lasting. */
function shapeOfFirst([leading]: NoticeGroup<Notice>) {
  const { lasting, swingWhenLasting } = leading.episode;
  return lasting === null || swingWhenLasting === null ? null : shapeOf(leading.series, lasting, swingWhenLasting);
}
