import type { Channel } from "@/lib/analysis/trends/analyse";
import type {
  EpisodeEvidence,
  PlateauEvidence,
  SessionDipEvidence,
  SessionPatternEvidence,
  SustainedLowEvidence,
} from "@/lib/analysis/trends/evidence";
import type { LoggingChangeEvidence } from "@/lib/analysis/trends/logging-evidence";
import type { EpisodeBase, Finding, FindingKind } from "@/lib/analysis/trends/finding";

/** Every kind of finding. */
export const FINDING_KINDS = [
  "lasting-low",
  "decline-open",
  "worse-before-better",
  "temporary-decline",
  "new-level",
  "sustained-low",
  "post-session-pattern",
  "post-session-dip",
  "improvement",
  "logging-change",
  "plateau",
] as const satisfies FindingKind[];

/** Everything a finding can be about. */
export const CHANNELS = ["mood", "stress", "sleepQuality", "sleepHours", "composite"] as const satisfies Channel[];

export interface FindingChanges extends Partial<EpisodeBase> {
  kind?: FindingKind;
  /** Of a lower or higher period; the other kinds have fixed numbers, and take the channels alone. */
  evidence?: Partial<EpisodeEvidence>;
}

/** A finding with numbers as the engine gives them: without changes, a mood that has been lower for four weeks. */
export function findingOf({ kind = "decline-open", evidence, ...changes }: FindingChanges = {}): Finding {
  const { lastingNoticedOn: _lasting, helpOfferedOn: _help, ...base } = { ...BASE, ...changes };
  const id = changes.id ?? `decline-${base.channel}-2026-05-27`;
  const channels = evidence?.channels ?? ([base.channel] as const);
  const episode = { ...BASE, ...changes, id };
  const numbers = { ...EPISODE, channels, ...evidence };
  switch (kind) {
    case "lasting-low":
    case "decline-open":
    case "worse-before-better":
    case "temporary-decline":
    case "new-level":
      return { ...episode, kind, evidence: numbers };
    case "improvement":
      return { ...episode, kind, evidence: { ...numbers, shape: null } };
    case "sustained-low":
      return { ...base, id, kind, evidence: { channels, ...SUSTAINED_LOW } };
    case "plateau":
      return { ...base, id, kind, evidence: { channels, ...PLATEAU } };
    case "post-session-pattern":
      return { ...base, id, kind, evidence: { channels, ...SESSION_PATTERN } };
    case "post-session-dip":
      return { ...base, id, kind, evidence: { channels, ...SESSION_DIP } };
    case "logging-change":
      return {
        ...base,
        id,
        kind,
        ...(changes.helpOfferedOn !== undefined && { helpOfferedOn: changes.helpOfferedOn }),
        evidence: { channels, ...LOGGING_CHANGE },
      };
  }
}

const BASE: Omit<EpisodeBase, "id"> = {
  channel: "mood",
  from: "2026-05-14",
  until: null,
  noticedOn: "2026-05-27",
};

/** The level before, from forty logged days. */
export function referenceAt(mean: number): EpisodeEvidence["reference"] {
  return { kind: "recent", mean, loggedDays: 40, from: "2026-02-04", to: "2026-05-05" };
}

/** The days from `from` on that showed the level to be back. */
export function backFrom(from: string, mean: number): EpisodeEvidence["after"] {
  return { from, mean, loggedDays: 14, days: 14 };
}

const EPISODE: Omit<EpisodeEvidence, "channels"> = {
  reference: referenceAt(6.8),
  noticed: {
    mean: 5.6,
    loggedDays: 12,
    days: 14,
    sparseWeeksAllowed: 0,
    from: "2026-05-14",
    to: "2026-05-27",
    difference: 1.2,
    threshold: 0.8,
    baselineSd: 1.1,
    autocorrelation: 0.3,
  },
  closingMargin: 0.275,
  lasting: null,
  during: { mean: 5.7, loggedDays: 24, days: 28 },
  after: null,
  ownUntil: null,
  ownEndedBy: null,
  lastDay: null,
  returns: [],
  stillHigh: null,
  notices: [{ channel: "mood", noticedOn: "2026-05-27", until: null }],
  otherChannels: [],
  lengthDays: 28,
};

const SUSTAINED_LOW: Omit<SustainedLowEvidence, "channels"> = {
  noticed: { mean: 2.6, loggedDays: 12, days: 14, from: "2026-05-14", to: "2026-05-27", lowDays: 10, lowShare: 0.83 },
  thresholdGrade: 3,
  neededShare: 0.7,
  during: { mean: 2.7, loggedDays: 24, days: 28, lowDays: 20 },
  lengthDays: 28,
};

const PLATEAU: Omit<PlateauEvidence, "channels"> = {
  before: { mean: 6.1, loggedDays: 36, days: 42, from: "2026-03-05", to: "2026-04-15" },
  now: { mean: 6.2, loggedDays: 35, days: 42, from: "2026-04-16", to: "2026-05-27" },
  difference: 0.1,
  bound: 0.6,
  margin: 0.8,
  baselineSd: 1.1,
  autocorrelation: 0.3,
  lengthDays: 98,
};

const SESSION_PATTERN: Omit<SessionPatternEvidence, "channels"> = {
  sessionsUsed: 8,
  sessionsInWindow: 8,
  testedAtSessions: 8,
  meanDifference: -1.4,
  lowerSessions: 8,
  pValue: 0.004,
  pLimit: 0.01,
  isExact: true,
  meanBefore: 6.4,
  meanAfter: 5,
  meanLater: 6.3,
  laterMinusBefore: -0.1,
  baselineSd: 1.1,
  sameWeekday: null,
  onSameWeekday: 0,
};

const LOGGING_CHANGE: Omit<LoggingChangeEvidence, "channels"> = {
  aspect: "fewer",
  before: { from: "2026-02-04", to: "2026-05-05", loggedDays: 80, days: 91, inPart: null },
  now: { from: "2026-05-14", to: "2026-06-03", loggedDays: 9, days: 21, inPart: null },
  level: { noticedOn: "2026-06-03", direction: "worse", before: 6.3, now: 5.1 },
  lengthDays: 28,
};

const SESSION_DIP: Omit<SessionDipEvidence, "channels"> = {
  sessionDay: "2026-05-14",
  usual: { mean: 6.4, loggedDays: 12, days: 14, from: "2026-04-30", to: "2026-05-13" },
  dip: { mean: 4.5, loggedDays: 2, days: 2 },
  drop: 1.9,
  threshold: 1.4,
  baselineSd: 1.1,
  recovery: null,
};
