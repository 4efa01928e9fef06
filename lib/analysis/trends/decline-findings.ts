import { fromEpochDay, type LocalDate } from "@/lib/platform/calendar/local-date";
import type { ChannelRecord } from "./channel-episodes";
import { kindOf, type Treatment } from "./classify";
import { NEW_BASELINE_AFTER_DAYS } from "./constants";
import { episodeOf } from "./episode-finding";
import type { DeclineFinding } from "./finding";
import { mergeNotices, type NoticeGroup } from "./merge-notices";
import { declineNotices, type Notice } from "./notice";

/** The declines of a record. Channels that noticed together are one finding. */
export function declineFindings(
  records: ChannelRecord[],
  treatment: Treatment | null,
  today: number,
): DeclineFinding[] {
  return mergeNotices(declineNotices(records)).map((group) => toFinding(group, treatment, today));
}

function toFinding(group: NoticeGroup<Notice>, treatment: Treatment | null, today: number): DeclineFinding {
  const { fromDay, lastingDay, isClosed, finding } = episodeOf("decline", group, today);
  const kind = kindOf({ from: fromDay, isLasting: lastingDay !== null, isClosed }, treatment);
  if (kind !== "lasting-low") return { ...finding, kind };
  const newBaselineOfferedFrom = isClosed ? null : newBaselineDay(lastingDay, today);
  return { ...finding, kind, evidence: { ...finding.evidence, newBaselineOfferedFrom } };
}

/** The day from which a new baseline is offered; null until it has come. */
function newBaselineDay(lastingDay: number | null, today: number): LocalDate | null {
  const day = lastingDay === null ? Infinity : lastingDay + NEW_BASELINE_AFTER_DAYS;
  return day > today ? null : fromEpochDay(day);
}
