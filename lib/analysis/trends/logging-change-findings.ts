import { fromEpochDay } from "@/lib/platform/calendar/local-date";
import { oriented } from "./channels";
import type { LoggingChangeFinding } from "./finding";
import type { LoggingChange } from "./logging-changes";
import type { LoggingChangeEvidence } from "./logging-evidence";
import { movedInDay, movedInWeek, WEEK_PARTS, DAY_PARTS, type Spread } from "./logging-parts";
import { shareIn } from "./logging-share";

/** The changed ways of logging of a record. Days are in days since 1970-01-01. */
export function loggingChangeFindings(changes: readonly LoggingChange[], today: number): LoggingChangeFinding[] {
  return changes.map((change) => {
    const { channel, from, noticed, closed, helpOffered } = change;
    const noticedOn = fromEpochDay(noticed);
    return {
      id: `logging-${channel}-${noticedOn}`,
      kind: "logging-change",
      channel,
      from: fromEpochDay(from),
      until: closed === null ? null : fromEpochDay(closed),
      noticedOn,
      ...(helpOffered === null ? {} : { helpOfferedOn: fromEpochDay(helpOffered) }),
      evidence: { ...evidenceOf(change), lengthDays: (closed ?? today) - from + 1 },
    };
  });
}

function evidenceOf({ channel, aspect, windows, level }: LoggingChange): Omit<LoggingChangeEvidence, "lengthDays"> {
  const { series, before, now } = windows;
  const moved = isIn(WEEK_PARTS, aspect) ? movedInWeek(windows) : isIn(DAY_PARTS, aspect) ? movedInDay(windows) : null;
  const windowOf = ({ from, to }: { from: number; to: number }, spread: Spread | undefined) => {
    const { logged, days } = shareIn(series, from, to);
    return {
      from: fromEpochDay(series.firstEpochDay + from),
      to: fromEpochDay(series.firstEpochDay + to),
      loggedDays: logged,
      days,
      inPart: (moved && spread?.shares[moved.gained]) ?? null,
    };
  };
  return {
    channels: [channel],
    aspect,
    before: windowOf(before, moved?.before),
    now: windowOf(now, moved?.now),
    level: level && {
      noticedOn: fromEpochDay(level.noticed),
      direction: level.isLower ? "worse" : "better",
      before: oriented(channel, level.before),
      now: oriented(channel, level.now),
    },
  };
}

function isIn(parts: readonly string[], aspect: string): boolean {
  return parts.includes(aspect);
}
