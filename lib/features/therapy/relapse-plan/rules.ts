import { daysBetween, type LocalDate } from "@/lib/platform/calendar/local-date";
import { periodOf } from "@/lib/analysis/findings/period";
import type { Channel, Finding } from "@/lib/analysis/trends/analyse";
import { isDecline, type DeclineFinding } from "@/lib/analysis/trends/finding";
import type { PlanLine, PlanList, SignCheck } from "./schema";

/** After ending therapy the signs are asked for once in this many days. */
const CHECK_EVERY_DAYS = 7;
/** A channel that fell this many days before a lasting low can be an early sign of it. */
const EARLY_FROM_DAYS = 7;
const EARLY_TO_DAYS = 56;

/** A line with the id of its entry. */
export interface PlanLineEntry {
  id: string;
  content: PlanLine;
}

/** A look with the id of its entry. */
export interface SignCheckEntry {
  id: string;
  content: SignCheck;
}

/** The lines of one list in the order they were written. */
export function linesOf<E extends PlanLineEntry>(lines: readonly E[], list: PlanList): E[] {
  return lines
    .filter(({ content }) => content.list === list)
    .sort((a, b) => a.content.writtenOn.localeCompare(b.content.writtenOn) || a.id.localeCompare(b.id));
}

/** Something that came before an earlier lasting low in one's own record. */
export interface EarlySign {
  /** Names the pattern: the same one is offered once. */
  key: string;
  channel: Exclude<Channel, "composite" | "mood">;
  /** Whole weeks before. */
  weeksBefore: number;
  /** First day of the lasting low it came before. */
  low: LocalDate;
}

/**
 * What preceded lasting lows of mood in one's own record: channels that were low from one to eight weeks before it.
 * The earliest one of each low and channel, newest low first. This describes what was, and foretells nothing.
 *
 * @param taken keys of those that are in the plan already
 */
export function earlySigns(findings: readonly Finding[], taken: ReadonlySet<string>): EarlySign[] {
  const declines = findings.filter(isDecline);
  const lows = declines.filter(({ lastingNoticedOn }) => lastingNoticedOn !== undefined);
  const signs = lows.flatMap((low) => {
    // The composite falls with the first of its channels, and says when mood fell only where mood itself did not.
    const moodChannel = (["mood", "composite"] as const).find((channel) => low.evidence.channels.includes(channel));
    return moodChannel ? signsBefore(periodOf(low, moodChannel).from, declines) : [];
  });
  const first = new Map<string, EarlySign>();
  for (const sign of signs) {
    const existing = first.get(sign.key);
    if (!taken.has(sign.key) && (!existing || existing.weeksBefore < sign.weeksBefore)) first.set(sign.key, sign);
  }
  return [...first.values()].sort((a, b) => b.low.localeCompare(a.low) || b.weeksBefore - a.weeksBefore);
}

function signsBefore(low: LocalDate, declines: readonly DeclineFinding[]): EarlySign[] {
  return declines.flatMap((finding) =>
    finding.evidence.channels.flatMap((channel) => {
      if (channel === "composite" || channel === "mood") return [];
      const before = daysBetween(periodOf(finding, channel).from, low);
      if (before < EARLY_FROM_DAYS || before > EARLY_TO_DAYS) return [];
      return [{ key: `${channel}:${low}`, channel, weeksBefore: Math.floor(before / 7), low }];
    }),
  );
}

/** The last look at the signs; null when there was none. */
export function lastCheck<E extends SignCheckEntry>(checks: readonly E[]): E | null {
  return [...checks].sort((a, b) => b.content.day.localeCompare(a.content.day) || a.id.localeCompare(b.id))[0] ?? null;
}

/** Whether it is time for another look: a week after the last one. */
export function isCheckDue(checks: readonly SignCheckEntry[], today: LocalDate): boolean {
  const last = lastCheck(checks);
  return last === null || daysBetween(last.content.day, today) >= CHECK_EVERY_DAYS;
}

/** The signs that were there at the last look, in the order of the plan. */
export function seenSigns<E extends PlanLineEntry>(lines: readonly E[], checks: readonly SignCheckEntry[]): E[] {
  const seen = lastCheck(checks)?.content.lineIds ?? [];
  return linesOf(lines, "sign").filter(({ id }) => seen.includes(id));
}
