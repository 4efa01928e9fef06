import type { FindingKind } from "@/lib/analysis/trends/finding";

interface KindTraits {
  /** Whether a letter names it: what the chart draws, and a pattern around sessions. */
  readonly hasLetter: boolean;
  /** Place among what is going on now: the lowest number stands first. */
  readonly rank: number;
  /** Whether "has something else happened?" is asked; good news needs no other explanation. */
  readonly asksForOtherReason: boolean;
}

/** How each kind of finding is presented, apart from its texts. */
export const KIND_TRAITS = {
  "sustained-low": { hasLetter: true, rank: 0, asksForOtherReason: true },
  "lasting-low": { hasLetter: true, rank: 1, asksForOtherReason: true },
  "decline-open": { hasLetter: true, rank: 2, asksForOtherReason: true },
  "worse-before-better": { hasLetter: true, rank: 3, asksForOtherReason: true },
  "temporary-decline": { hasLetter: true, rank: 3, asksForOtherReason: true },
  improvement: { hasLetter: true, rank: 3, asksForOtherReason: false },
  plateau: { hasLetter: false, rank: 3, asksForOtherReason: false },
  "post-session-pattern": { hasLetter: true, rank: 3, asksForOtherReason: true },
  "post-session-dip": { hasLetter: false, rank: 3, asksForOtherReason: true },
} as const satisfies Readonly<Record<FindingKind, KindTraits>>;
