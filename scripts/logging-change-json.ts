import type { LoggingChangeEvidence } from "@/lib/analysis/trends/logging-evidence";
import { present, type FlatEvidence } from "./flat-evidence";

/** The evidence of a changed way of logging as one flat object. */
export function loggingChangeJson({ aspect, before, now, level, lengthDays }: LoggingChangeEvidence): FlatEvidence {
  return present({
    aspect,
    nBefore: before.loggedDays,
    daysBefore: before.days,
    partBefore: before.inPart,
    beforeFrom: before.from,
    beforeTo: before.to,
    nNow: now.loggedDays,
    daysNow: now.days,
    partNow: now.inPart,
    nowFrom: now.from,
    nowTo: now.to,
    levelNoticedOn: level?.noticedOn,
    levelDirection: level?.direction,
    meanBefore: level?.before,
    meanNow: level?.now,
    lengthDays,
  });
}
