import type { ChannelRecord } from "./channel-episodes";
import { kindOf, type Treatment } from "./classify";
import { newBaselineEvidence } from "./evidence";
import { episodeFinding } from "./episode-finding";
import { mergeNotices } from "./merge-notices";
import type { Finding } from "./model";
import { declineNotices } from "./notice";

/** Stretches below the reference, one finding an episode, channels that noticed together in one. */
export function declineFindings(records: ChannelRecord[], treatment: Treatment | null, today: number): Finding[] {
  return mergeNotices(declineNotices(records)).map((group) => {
    const { from, lastingOn, until, finding } = episodeFinding("decline", group, today);
    const { id, ...rest } = finding;
    return {
      id,
      kind: kindOf({ from, isLasting: lastingOn !== null, isClosed: until !== null }, treatment),
      ...rest,
      evidence: { ...finding.evidence, ...newBaselineEvidence(lastingOn, until !== null, today) },
    };
  });
}
