import { addDays } from "@/lib/platform/calendar/local-date";
import type { Finding } from "@/lib/analysis/trends/analyse";
import type { FindingContext } from "./finding-text";

/** After how many days the level was back after a session; empty while its week runs. */
export function dipSentence({ t }: FindingContext, finding: Finding): string {
  if (finding.kind !== "post-session-dip") return "";
  const { recovery } = finding.evidence;
  if (recovery) return t("dip.back", { days: recovery.daysAfterSession });
  return finding.until === null ? "" : t("dip.notSeen");
}

/** A warning that session and weekday cannot be told apart, when three of four sessions or more fall on one weekday. */
export function weekdaySentence({ t, format }: FindingContext, finding: Finding): string {
  if (finding.kind !== "post-session-pattern" || finding.evidence.sameWeekday === null) return "";
  const { sameWeekday, onSameWeekday, sessionsUsed } = finding.evidence;
  // 2024-01-01 was a Monday.
  const weekday = format.weekday(addDays("2024-01-01", sameWeekday - 1));
  if (onSameWeekday === sessionsUsed) return t("sameWeekday", { weekday });
  return t("mostlyOneWeekday", { weekday, count: onSameWeekday, sessions: sessionsUsed });
}
