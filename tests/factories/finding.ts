import type { Channel, Finding, FindingKind } from "@/lib/trends/analyse";

/** Every kind of finding. */
export const FINDING_KINDS = [
  "lasting-low",
  "decline-open",
  "worse-before-better",
  "temporary-decline",
  "sustained-low",
  "post-session-pattern",
  "post-session-dip",
  "improvement",
  "plateau",
] as const satisfies FindingKind[];

/** Everything a finding can be about. */
export const CHANNELS = ["mood", "stress", "sleepQuality", "sleepHours", "composite"] as const satisfies Channel[];

/** A finding with the evidence the engine gives for a lower period; everything can be set otherwise. */
export function findingOf(changes: Partial<Finding> = {}): Finding {
  const channel = changes.channel ?? "mood";
  return {
    id: `decline-${channel}-2026-05-27`,
    kind: "decline-open",
    channel,
    from: "2026-05-14",
    until: null,
    noticedOn: "2026-05-27",
    ...changes,
    evidence: {
      channels: channel,
      referenceKind: "recent",
      referenceMean: 6.8,
      referenceN: 40,
      referenceFrom: "2026-02-04",
      referenceTo: "2026-05-05",
      windowMean: 5.6,
      windowN: 12,
      windowDays: 14,
      windowFrom: "2026-05-14",
      windowTo: "2026-05-27",
      difference: 1.2,
      threshold: 0.8,
      usualSwing: 1.1,
      backMargin: 0.275,
      autocorrelation: 0.3,
      meanDuring: 5.7,
      duringN: 24,
      duringDays: 28,
      lengthDays: 28,
      ...changes.evidence,
    },
  };
}
