import type { FindingKind } from "@/lib/analysis/trends/finding";

interface KindTraits {
  /** Whether it has a letter: what the chart draws, and a pattern around sessions. */
  readonly hasLetter: boolean;
  /** Order among open findings: the lowest number comes first. */
  readonly rank: number;
  /** Whether the page asks for another explanation, such as a life event; an improvement needs none. */
  readonly asksForOtherReason: boolean;
}

/** How each kind of finding is presented, apart from its texts. */
export const KIND_TRAITS = {
  "sustained-low": { hasLetter: true, rank: 0, asksForOtherReason: true },
  "lasting-low": { hasLetter: true, rank: 1, asksForOtherReason: true },
  "decline-open": { hasLetter: true, rank: 2, asksForOtherReason: true },
  "worse-before-better": { hasLetter: true, rank: 3, asksForOtherReason: true },
  "temporary-decline": { hasLetter: true, rank: 3, asksForOtherReason: true },
  "new-level": { hasLetter: true, rank: 3, asksForOtherReason: true },
  improvement: { hasLetter: true, rank: 3, asksForOtherReason: false },
  plateau: { hasLetter: false, rank: 3, asksForOtherReason: false },
  "post-session-pattern": { hasLetter: true, rank: 3, asksForOtherReason: true },
  "post-session-dip": { hasLetter: false, rank: 3, asksForOtherReason: true },
  "logging-change": { hasLetter: false, rank: 4, asksForOtherReason: false },
} as const satisfies Readonly<Record<FindingKind, KindTraits>>;
