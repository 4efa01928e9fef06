import type { Finding } from "@/lib/trends/analyse";

export interface OrderedFindings {
  /** Still going on, the heaviest first: very low, lasting, then too early to say. */
  readonly now: readonly Finding[];
  /** Over, the latest first. */
  readonly earlier: readonly Finding[];
}

const WEIGHT: Readonly<Partial<Record<Finding["kind"], number>>> = {
  "sustained-low": 0,
  "lasting-low": 1,
  "decline-open": 2,
};
const LIGHTEST = 3;

/** Splits findings into what is going on and what is over. */
export function orderFindings(findings: readonly Finding[]): OrderedFindings {
  return {
    now: findings
      .filter(({ until }) => until === null)
      .sort((a, b) => weightOf(a) - weightOf(b) || b.from.localeCompare(a.from)),
    earlier: findings
      .filter(({ until }) => until !== null)
      .sort((a, b) => (b.until ?? "").localeCompare(a.until ?? "") || b.from.localeCompare(a.from)),
  };
}

function weightOf({ kind }: Finding): number {
  return WEIGHT[kind] ?? LIGHTEST;
}

/**
 * Whether a low period is heavy enough to name the help lines beside it: very low, lasting, or so low over the last
 * weeks that help must not wait until its length is known; and not over.
 */
export function asksForHelpCard({ kind, until, graveOn }: Finding): boolean {
  if (until !== null) return false;
  return kind === "sustained-low" || kind === "lasting-low" || (kind === "decline-open" && graveOn !== undefined);
}
