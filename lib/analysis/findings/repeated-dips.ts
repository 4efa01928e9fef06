import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { SESSION_DIP } from "@/lib/analysis/trends/constants";
import type { SessionDipFinding } from "@/lib/analysis/trends/finding";

/**
 * The dips of the last sessions, when one channel has them after three of the last four; none otherwise. A single dip
 * follows a quarter of sessions by chance, and belongs to the mean of all sessions alone.
 *
 * @param dips in the order of time
 * @param sessions days on which a session took place, any order
 */
export function repeatedDips(dips: readonly SessionDipFinding[], sessions: readonly LocalDate[]): SessionDipFinding[] {
  const last = new Set([...new Set(sessions)].sort().slice(-SESSION_DIP.ofSessions));
  const recent = dips.filter(({ evidence }) => last.has(evidence.sessionDay));
  const counts = new Map<string, number>();
  for (const { evidence } of recent) {
    for (const channel of evidence.channels) counts.set(channel, (counts.get(channel) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values()) >= SESSION_DIP.repeats ? recent : [];
}
