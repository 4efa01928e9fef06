import type { Analysis, Channel, ChannelState, Finding } from "@/lib/analysis/trends/analyse";
import type {
  EpisodeEvidence,
  OtherChannelEvidence,
  PlateauEvidence,
  SessionDipEvidence,
  SessionPatternEvidence,
  ShapeEvidence,
  SustainedLowEvidence,
} from "@/lib/analysis/trends/evidence";
import { isEpisode } from "@/lib/analysis/trends/finding";
import { present, type FlatEvidence } from "./flat-evidence";
import { loggingChangeJson } from "./logging-change-json";

/**
 * An analysis in the format that `npm run analyse` prints: the evidence of a finding is one flat object of numbers and
 * texts, several channels are one text with commas, and what does not exist has no key. Programs read this format, so
 * its keys stay as they are when fields in the code get other names.
 */
export function analysisJson({ findings, channels, shortfalls }: Analysis) {
  return { findings: findings.map(findingJson), channels: channels.map(channelJson), shortfalls };
}

function findingJson(finding: Finding) {
  const { id, kind, channel, from, until, noticedOn, endUnknown } = finding;
  const shape = finding.kind === "improvement" ? finding.evidence.shape?.form : undefined;
  return {
    id,
    kind,
    channel,
    from,
    until,
    noticedOn,
    ...(isEpisode(finding) && present({ lastingNoticedOn: finding.lastingNoticedOn, graveOn: finding.helpOfferedOn })),
    ...(finding.kind === "logging-change" && present({ graveOn: finding.helpOfferedOn })),
    evidence: { channels: finding.evidence.channels.join(","), ...evidenceJson(finding) },
    ...(shape && { shape }),
    ...(endUnknown && { endUnknown }),
  };
}

function channelJson({ channel, baselineSd, ...rest }: ChannelState) {
  return { channel, usualSwing: baselineSd, ...rest };
}

function evidenceJson(finding: Finding): FlatEvidence {
  switch (finding.kind) {
    case "lasting-low":
    case "decline-open":
    case "worse-before-better":
    case "temporary-decline":
    case "new-level":
      return episodeJson(finding.channel, finding.evidence);
    case "improvement":
      return { ...episodeJson(finding.channel, finding.evidence), ...shapeJson(finding.evidence.shape) };
    case "sustained-low":
      return sustainedLowJson(finding.evidence);
    case "plateau":
      return plateauJson(finding.evidence);
    case "post-session-pattern":
      return sessionPatternJson(finding.evidence);
    case "post-session-dip":
      return sessionDipJson(finding.evidence);
    case "logging-change":
      return loggingChangeJson(finding.evidence);
  }
}

function episodeJson(channel: Channel, evidence: EpisodeEvidence): FlatEvidence {
  const { reference, noticed, lasting, during, after } = evidence;
  return present({
    referenceKind: reference.kind,
    referenceMean: reference.mean,
    referenceN: reference.loggedDays,
    referenceFrom: reference.from,
    referenceTo: reference.to,
    windowMean: noticed.mean,
    windowN: noticed.loggedDays,
    windowDays: noticed.days,
    windowMayMiss: noticed.sparseWeeksAllowed,
    windowFrom: noticed.from,
    windowTo: noticed.to,
    difference: noticed.difference,
    threshold: noticed.threshold,
    usualSwing: noticed.baselineSd,
    backMargin: evidence.closingMargin,
    autocorrelation: noticed.autocorrelation,
    lastingRule: lasting?.rule,
    lastingWindowMean: lasting?.mean,
    lastingWindowN: lasting?.loggedDays,
    lastingWindowDays: lasting?.days,
    lastingWindowMayMiss: lasting?.sparseWeeksAllowed,
    lastingDifference: lasting?.difference,
    lastingThreshold: lasting?.threshold,
    lastingUsualSwing: lasting?.baselineSd,
    meanDuring: during?.mean,
    duringN: during?.loggedDays,
    duringDays: during?.days,
    meanAfter: after?.mean,
    afterN: after?.loggedDays,
    afterDays: after?.days,
    backFrom: after?.from,
    [`${channel}Until`]: evidence.ownUntil,
    ...Object.assign({}, ...evidence.otherChannels.map(otherChannelJson)),
    endedBy: evidence.ownEndedBy === "back" ? null : evidence.ownEndedBy,
    lastDay: evidence.lastDay,
    backOn: joined(evidence.returns.map(({ backOn }) => backOn)),
    returnedOn: joined(evidence.returns.map(({ returnedOn }) => returnedOn)),
    stillHighOn: evidence.stillHigh?.day,
    stillHighTotal: evidence.stillHigh?.total,
    stillHighFirstTotal: evidence.stillHigh?.firstTotal,
    lengthDays: evidence.lengthDays,
  });
}

/** Several days as one text with commas; null for none. */
function joined(days: readonly string[]): string | null {
  return days.length === 0 ? null : days.join(",");
}

function otherChannelJson({ channel, ...other }: OtherChannelEvidence): FlatEvidence {
  return present({
    [`${channel}From`]: other.from,
    [`${channel}NoticedOn`]: other.noticedOn,
    [`${channel}Until`]: other.until,
    [`${channel}ReferenceMean`]: other.referenceMean,
    [`${channel}MeanDuring`]: other.meanDuring,
  });
}

function shapeJson(shape: ShapeEvidence | null): FlatEvidence {
  if (!shape) return {};
  return present({
    stepRss: shape.stepRss,
    lineRss: shape.lineRss,
    shapeMargin: shape.margin,
    shapeFrom: shape.from,
    shapeTo: shape.to,
    shapeDay: shape.form === "sudden" ? shape.day : null,
  });
}

function sustainedLowJson({ noticed, during, ...evidence }: SustainedLowEvidence): FlatEvidence {
  return {
    windowMean: noticed.mean,
    windowN: noticed.loggedDays,
    windowDays: noticed.days,
    windowFrom: noticed.from,
    windowTo: noticed.to,
    lowN: noticed.lowDays,
    lowShare: noticed.lowShare,
    threshold: evidence.thresholdGrade,
    shareNeeded: evidence.neededShare,
    meanDuring: during.mean,
    duringN: during.loggedDays,
    duringDays: during.days,
    lengthDays: evidence.lengthDays,
  };
}

function plateauJson({ before, now, ...evidence }: PlateauEvidence): FlatEvidence {
  return {
    meanBefore: before.mean,
    nBefore: before.loggedDays,
    beforeFrom: before.from,
    beforeTo: before.to,
    meanNow: now.mean,
    nNow: now.loggedDays,
    nowFrom: now.from,
    nowTo: now.to,
    windowDays: now.days,
    difference: evidence.difference,
    bound: evidence.bound,
    margin: evidence.margin,
    usualSwing: evidence.baselineSd,
    autocorrelation: evidence.autocorrelation,
    lengthDays: evidence.lengthDays,
  };
}

function sessionPatternJson(evidence: SessionPatternEvidence): FlatEvidence {
  return present({
    sessionsUsed: evidence.sessionsUsed,
    sessionsInWindow: evidence.sessionsInWindow,
    meanDifference: evidence.meanDifference,
    lowerN: evidence.lowerSessions,
    pValue: evidence.pValue,
    pLimit: evidence.pLimit,
    exact: evidence.isExact ? "yes" : "no",
    meanBefore: evidence.meanBefore,
    meanAfter: evidence.meanAfter,
    meanLater: evidence.meanLater,
    laterMinusBefore: evidence.laterMinusBefore,
    usualSwing: evidence.baselineSd,
    testedAtSessions: evidence.testedAtSessions,
    sameWeekday: evidence.sameWeekday,
    // Only where it is not all of them: what programs read of such a pattern stays as it was.
    onSameWeekday: evidence.onSameWeekday % evidence.sessionsUsed === 0 ? null : evidence.onSameWeekday,
  });
}

function sessionDipJson({ usual, dip, recovery, ...evidence }: SessionDipEvidence): FlatEvidence {
  return present({
    sessionDay: evidence.sessionDay,
    usualMean: usual.mean,
    usualN: usual.loggedDays,
    usualFrom: usual.from,
    usualTo: usual.to,
    dipMean: dip.mean,
    dipN: dip.loggedDays,
    drop: evidence.drop,
    threshold: evidence.threshold,
    usualSwing: evidence.baselineSd,
    recoveredOn: recovery?.day,
    recoveredAfterDays: recovery?.daysAfterSession,
    recoveredMean: recovery?.mean,
  });
}
