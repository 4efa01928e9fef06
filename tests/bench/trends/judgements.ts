import type { Analysis, Finding, FindingKind } from "@/lib/analysis/trends/analyse";
import { isDecline, isEpisode } from "@/lib/analysis/trends/finding";
import type { Scenario } from "./scenario";
import { dayAt } from "./simulate";

type Judgement = (analysis: Analysis, scenario: Scenario) => number | null;

/** How many stretches were ever called lasting. */
export function lastingCount({ findings }: Analysis): number {
  return findings.filter(isLasting).length;
}

/** Whether any stretch was ever called lasting. */
export function everLasting(analysis: Analysis): number {
  return Number(lastingCount(analysis) > 0);
}

/** How many findings of one kind there are at the end of the record. */
export function countOf(kind: FindingKind): Judgement {
  return ({ findings }) => findings.filter((finding) => finding.kind === kind).length;
}

/** Whether there is one of the kind at the end of the record. */
export function hasAny(kind: FindingKind): Judgement {
  return ({ findings }) => Number(findings.some((finding) => finding.kind === kind));
}

/** How many stretches below the reference were noticed, whatever became of them. */
export function noticeCount({ findings }: Analysis): number {
  return findings.filter(isDecline).length;
}

/**
 * Whether a stretch was called lasting within `days` days of the change, the first day counted. People with an open
 * lasting stretch before the change are left out, as is usual for the delay of an alarm (Kenett and Pollak 2012): that
 * is no detection, and counts as a false alarm in other cells.
 */
export function lastingWithin(days: number): Judgement {
  return foundWithin(days, isLasting, (finding) => lastingDayOf(finding) ?? "");
}

/** Whether the change was noticed as a decline within `days` days; exclusions as in `lastingWithin`. */
export function noticedWithin(days: number): Judgement {
  return foundWithin(days, isDecline, (finding) => finding.noticedOn);
}

/** Whether an improvement was noticed within `days` days; exclusions as in `lastingWithin`. */
export function improvedWithin(days: number): Judgement {
  return foundWithin(
    days,
    ({ kind }) => kind === "improvement",
    (finding) => finding.noticedOn,
  );
}

/** Whether a lower level was told on a day after the change: as a low, or as what the way of logging could make. */
export function isToldLower({ findings }: Analysis, scenario: Scenario): number {
  const first = dayAt(changeOf(scenario).from);
  return Number(
    findings.some((finding) => {
      if (isDecline(finding)) return finding.noticedOn >= first;
      if (finding.kind !== "logging-change") return false;
      const { level } = finding.evidence;
      return level?.direction === "worse" && level.noticedOn >= first;
    }),
  );
}

/** How many improvements were called lasting. */
export function lastingImprovements({ findings }: Analysis): number {
  return findings.filter((finding) => finding.kind === "improvement" && finding.lastingNoticedOn !== undefined).length;
}

/**
 * Whether the stretch of the change was reported as worse-before-better on the day it was back. A low that returned
 * later in the record has another name by its end; it bore this one until then.
 */
export function namedWorseBeforeBetter({ findings }: Analysis, scenario: Scenario): number {
  const { first, last } = daysOfChange(scenario);
  return Number(
    findings.filter(isDecline).some(({ kind, from, until, evidence }) => {
      const backOn = evidence.returns.map((each) => each.backOn);
      if (kind === "worse-before-better" && until !== null) backOn.push(until);
      return from <= last && backOn.some((day) => day >= first);
    }),
  );
}

/** Whether a lasting low is open at the end of the record. */
export function stillLasting({ findings }: Analysis): number {
  return Number(findings.some(({ kind, until }) => kind === "lasting-low" && until === null));
}

/** Whether a plateau is open on the last day of the record. */
export function plateauAtEnd({ findings }: Analysis): number {
  return Number(findings.some(({ kind, until }) => kind === "plateau" && until === null));
}

/** Whether the stretch of the change was called lasting while it lasted or within 28 days of its end. */
export function changeCalledLasting({ findings }: Analysis, scenario: Scenario): number {
  const { first, last } = daysOfChange(scenario, 28);
  const days = findings.map(lastingDayOf);
  return Number(days.some((day) => day !== undefined && day >= first && day <= last));
}

function foundWithin(days: number, isOne: (finding: Finding) => boolean, toldOn: (f: Finding) => string): Judgement {
  return ({ findings }, scenario) => {
    const { from } = changeOf(scenario);
    const first = dayAt(from);
    const last = dayAt(from + days - 1);
    const periods = findings.filter(isOne).flatMap((finding) => toldPeriods(finding, toldOn(finding)));
    if (periods.some(({ toldOn: day, until }) => day < first && (until === null || until >= first))) return null;
    return Number(periods.some(({ toldOn: day }) => day >= first && day <= last));
  };
}

/** When a finding was told, and told to be over; a low that returned is told again. */
function toldPeriods(finding: Finding, toldOn: string): { toldOn: string; until: string | null }[] {
  const returns = isEpisode(finding) ? finding.evidence.returns : [];
  const starts = [toldOn, ...returns.map(({ returnedOn }) => returnedOn).filter((day) => day > toldOn)];
  const ends = [...returns.map(({ backOn }) => backOn).filter((day) => day > toldOn), finding.until];
  return starts.map((day, place) => ({ toldOn: day, until: ends[place] ?? null }));
}

function isLasting(finding: Finding): boolean {
  return isDecline(finding) && finding.lastingNoticedOn !== undefined;
}

function lastingDayOf(finding: Finding): string | undefined {
  return isEpisode(finding) ? finding.lastingNoticedOn : undefined;
}

function daysOfChange(scenario: Scenario, more = 0): { first: string; last: string } {
  const { from, until } = changeOf(scenario);
  return { first: dayAt(from), last: dayAt(Math.min(until, scenario.days) - 1 + more) };
}

function changeOf({ change }: Scenario) {
  if (!change) throw new Error("this scenario has no change to find");
  return change;
}
