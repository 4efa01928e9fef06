import type { LocalDate } from "@/lib/platform/calendar/local-date";
import type { Analysis, Day } from "@/lib/analysis/trends/analyse";
import { analyseCurrent, type CurrentAnalysis } from "@/lib/analysis/trends/current";
import { toDays, type DiaryEntry } from "@/lib/analysis/trends/diary";
import { isOfKind, type SessionDipFinding } from "@/lib/analysis/trends/finding";
import { latestAnswers } from "./answers";
import { lettersOf } from "./finding-letters";
import type { QuestionnaireTotal, TrendInput } from "@/lib/analysis/trends/model";
import type { FindingAnswer } from "./schema";
import { isListed } from "./is-listed";
import { repeatedDips } from "./repeated-dips";

/** A session as far as Trends needs it. */
export interface RecordSession {
  readonly day: LocalDate;
  readonly held: boolean;
  readonly number?: number | undefined;
}

/** The findings of a record, with their letters and the person's answers. */
export interface FindingsRecord extends Analysis {
  /** Dips after the last sessions, when they repeat; `findings` holds the others that are listed. */
  readonly sessionDips: readonly SessionDipFinding[];
  readonly days: Day[];
  /** Sessions that took place and those that were called off, not the planned ones. */
  readonly sessions: readonly RecordSession[];
  readonly today: LocalDate;
  /** The last day that is drawn: today, or the last logged day when too little is logged to speak of now. */
  readonly asOf: LocalDate;
  /** Whether enough of the last fourteen days is logged to speak of now. */
  readonly isCurrent: boolean;
  readonly letters: ReadonlyMap<string, string>;
  /** Answers by the id of the finding. */
  readonly answers: ReadonlyMap<string, FindingAnswer>;
}

interface Sources {
  readonly checkIns: readonly DiaryEntry[];
  readonly sessions: readonly (RecordSession & { readonly planned: boolean })[];
  readonly answers: readonly FindingAnswer[];
  readonly today: LocalDate;
  /** Hour at which a day of the person begins, 0–12. */
  readonly dayStartsAtHour?: number;
  /** Totals of questionnaires, any order. */
  readonly questionnaires?: readonly QuestionnaireTotal[];
  /** First and last day of therapy; null lets the first session count as its start. */
  readonly treatment?: { readonly start: LocalDate; readonly end?: LocalDate } | null;
}

/**
 * Analyses a whole record. Everything after `today` is left out.
 *
 * @param analyse gives what `analyseCurrent` gives, where that was computed before
 */
export function findingsRecord(
  { checkIns, sessions, answers, today, treatment, dayStartsAtHour, questionnaires = [] }: Sources,
  analyse: (input: TrendInput) => CurrentAnalysis = analyseCurrent,
): FindingsRecord {
  const days = toDays(
    checkIns.filter(({ day }) => day <= today),
    dayStartsAtHour,
  );
  const past = sessions.filter(({ planned, day }) => !planned && day <= today);
  const analysis = analyse({
    days,
    sessions: past.filter(({ held }) => held),
    today,
    ...(treatment && { treatment }),
    ...(questionnaires.length > 0 && { questionnaires }),
  });
  const letters = lettersOf(analysis.findings);
  return {
    ...analysis,
    findings: analysis.findings.filter(isListed),
    sessionDips: repeatedDips(
      analysis.findings.filter((finding) => isOfKind(finding, "post-session-dip")),
      past.filter(({ held }) => held).map(({ day }) => day),
    ),
    days,
    sessions: past,
    today,
    letters,
    answers: latestAnswers(answers),
  };
}
