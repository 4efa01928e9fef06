import type { LocalDate } from "@/lib/platform/calendar/local-date";
import type { AnyEvidence } from "./evidence";
import type { LoggingAspect } from "./logging-difference";

/** Behind a changed way of logging. */
export interface LoggingChangeEvidence extends AnyEvidence {
  aspect: LoggingAspect;
  /** What was compared on the day of noticing. */
  before: LoggedWindowEvidence;
  now: LoggedWindowEvidence;
  /** A level that differs as the way of logging could make it differ; null while none does. */
  level: DifferingLevelEvidence | null;
  lengthDays: number;
}

interface LoggedWindowEvidence {
  from: LocalDate;
  to: LocalDate;
  loggedDays: number;
  /** Days on which the person was not away for a week or more. */
  days: number;
  /** Share of the entries that lie in the part of the day or the week, 0–1; null where it is about no part. */
  inPart: number | null;
}

interface DifferingLevelEvidence {
  noticedOn: LocalDate;
  direction: "worse" | "better";
  before: number;
  now: number;
}
