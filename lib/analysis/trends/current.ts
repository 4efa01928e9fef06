import { addDays, type LocalDate } from "@/lib/platform/calendar/local-date";
import { analyse } from "./analyse";
import type { Analysis } from "./analysis";
import type { Finding } from "./finding";
import type { Day, TrendInput } from "./model";
import { MEASURES } from "./record";

/** A record is current with this many logged days in the last fourteen. */
const CURRENT = { days: 14, minEntries: 3 } as const;

/** An analysis, and whether it describes today. */
export interface CurrentAnalysis extends Analysis {
  /** Whether enough of the last fourteen days is logged to speak of now. */
  isCurrent: boolean;
  /** Today; where the record is not current, its last logged day, or today when nothing is logged. */
  asOf: LocalDate;
}

/**
 * Analyses a record without calling anything current that was not logged lately. When fewer than three of the last
 * fourteen days are logged, the record is analysed as of the last day with enough of them; findings that were open on
 * that day end there with an unknown end (`endUnknown`).
 */
export function analyseCurrent(input: TrendInput): CurrentAnalysis {
  const logged = loggedDays(input.days, input.today);
  const lastLogged = logged.at(-1) ?? input.today;
  if (isCurrentOn(logged, logged.length, input.today)) {
    return { ...analyse(input), isCurrent: true, asOf: input.today };
  }
  const day = lastCurrentDay(logged) ?? lastLogged;
  const analysis = analyse({ ...input, today: day });
  return {
    ...analysis,
    findings: analysis.findings.map((finding) => withUnknownEnd(finding, day)),
    isCurrent: false,
    asOf: lastLogged,
  };
}

function withUnknownEnd(finding: Finding, day: LocalDate): Finding {
  return finding.until === null ? { ...finding, until: day, endUnknown: true } : finding;
}

/** Days with a value up to today, ascending, each once. */
function loggedDays(days: readonly Day[], today: LocalDate): LocalDate[] {
  const logged = days.filter((each) => each.day <= today && MEASURES.some((measure) => each[measure] !== undefined));
  return [...new Set(logged.map(({ day }) => day))].sort();
}

/** Whether enough of the first `count` logged days lie in the fourteen that end on a day. */
function isCurrentOn(logged: readonly LocalDate[], count: number, day: LocalDate): boolean {
  const nth = logged[count - CURRENT.minEntries];
  return nth !== undefined && nth > addDays(day, -CURRENT.days);
}

/** The last logged day that had enough others in the thirteen days before it. */
function lastCurrentDay(logged: readonly LocalDate[]): LocalDate | null {
  for (let i = logged.length - 1; i >= CURRENT.minEntries - 1; i--) {
    const day = logged[i];
    if (day !== undefined && isCurrentOn(logged, i + 1, day)) return day;
  }
  return null;
}
