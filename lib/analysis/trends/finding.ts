import type { LocalDate } from "@/lib/platform/calendar/local-date";
import type {
  EpisodeEvidence,
  ImprovementEvidence,
  PlateauEvidence,
  SessionDipEvidence,
  SessionPatternEvidence,
  SustainedLowEvidence,
} from "./evidence";
import type { LoggingChangeEvidence } from "./logging-evidence";
import type { Channel } from "./model";

/**
 * What every finding has. A finding is one episode: its kind develops while the record grows; its `id` and `noticedOn`
 * stay. So does `from`, except that it is estimated again on the day a period is called lasting, when more is known.
 */
export interface FindingBase {
  id: string;
  /** The channel that noticed first; `evidence.channels` names all of them. */
  channel: Channel;
  from: LocalDate;
  /** The day on which the level was back; null while it is not. */
  until: LocalDate | null;
  /** Hardly anything was logged after `until`: how it went on is not known. */
  endUnknown?: true;
  /** The first day on which it could be noticed, from data up to and including that day. */
  noticedOn: LocalDate;
}

/** What a stretch below the reference or above it has besides. */
export interface EpisodeBase extends FindingBase {
  /** The day it was first called lasting, from data up to and including that day. */
  lastingNoticedOn?: LocalDate;
  /** The day from which help is offered beside it: so low over so many days, however short it may prove to be. */
  helpOfferedOn?: LocalDate;
}

interface DeclineOfKind<Kind extends string> extends EpisodeBase {
  kind: Kind;
  evidence: EpisodeEvidence;
}

/** A stretch below the reference, under the name it has on the day of looking. */
export type DeclineFinding =
  | DeclineOfKind<"lasting-low">
  | DeclineOfKind<"decline-open">
  | DeclineOfKind<"worse-before-better">
  | DeclineOfKind<"temporary-decline">
  | DeclineOfKind<"new-level">;

export interface ImprovementFinding extends EpisodeBase {
  kind: "improvement";
  evidence: ImprovementEvidence;
}

export interface SustainedLowFinding extends FindingBase {
  kind: "sustained-low";
  evidence: SustainedLowEvidence;
}

export interface PlateauFinding extends FindingBase {
  kind: "plateau";
  evidence: PlateauEvidence;
}

export interface SessionPatternFinding extends FindingBase {
  kind: "post-session-pattern";
  evidence: SessionPatternEvidence;
}

export interface SessionDipFinding extends FindingBase {
  kind: "post-session-dip";
  evidence: SessionDipEvidence;
}

/** Days that are logged otherwise than before, which could make a level look changed. */
export interface LoggingChangeFinding extends FindingBase {
  kind: "logging-change";
  evidence: LoggingChangeEvidence;
  /** The day from which help is offered: so low over so many days, whatever made it so. */
  helpOfferedOn?: LocalDate;
}

/** A stretch that the state machine found, below the reference or above it. */
export type EpisodeFinding = DeclineFinding | ImprovementFinding;

/** What the engine sees in a record, told apart by `kind`. */
export type Finding =
  | EpisodeFinding
  | SustainedLowFinding
  | PlateauFinding
  | SessionPatternFinding
  | SessionDipFinding
  | LoggingChangeFinding;

export type FindingKind = Finding["kind"];

/** The finding of one kind, or of several. */
export type FindingOf<Kind extends FindingKind> = Extract<Finding, { kind: Kind }>;

const DECLINE_KINDS: Readonly<Record<FindingKind, boolean>> = {
  "lasting-low": true,
  "decline-open": true,
  "worse-before-better": true,
  "temporary-decline": true,
  "new-level": true,
  improvement: false,
  "sustained-low": false,
  plateau: false,
  "post-session-pattern": false,
  "post-session-dip": false,
  "logging-change": false,
};

/** Whether a finding is a stretch below the reference, whatever became of it. */
export function isDecline(finding: Finding): finding is DeclineFinding {
  return DECLINE_KINDS[finding.kind];
}

/** Whether the state machine found it: a decline or an improvement. */
export function isEpisode(finding: Finding): finding is EpisodeFinding {
  return finding.kind === "improvement" || isDecline(finding);
}

/** Whether a finding is of one kind. */
export function isOfKind<Kind extends FindingKind>(finding: Finding, kind: Kind): finding is FindingOf<Kind> {
  return finding.kind === kind;
}
