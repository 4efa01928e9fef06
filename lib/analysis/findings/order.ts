import type { Finding } from "@/lib/analysis/trends/analyse";
import { KIND_TRAITS } from "./kinds";

export interface OrderedFindings {
  /** Open findings, the most serious first: very low, lasting, then too early to say. */
  readonly now: readonly Finding[];
  /** Findings that are over, the latest first. */
  readonly earlier: readonly Finding[];
}

/** Splits findings into open ones and those that are over, each in the order of the page. */
export function orderFindings(findings: readonly Finding[]): OrderedFindings {
  return {
    now: findings
      .filter(({ until }) => until === null)
      .sort((a, b) => rankOf(a) - rankOf(b) || b.from.localeCompare(a.from)),
    earlier: findings
      .filter(({ until }) => until !== null)
      .sort((a, b) => (b.until ?? "").localeCompare(a.until ?? "") || b.from.localeCompare(a.from)),
  };
}

/** What asks for help comes no later than a period that is lower now. */
function rankOf(finding: Finding): number {
  const { rank } = KIND_TRAITS[finding.kind];
  return asksForHelpCard(finding) ? Math.min(rank, KIND_TRAITS["decline-open"].rank) : rank;
}

/**
 * Whether the help lines are shown for a finding: an open period that is very low, lasting, or so low over the last
 * weeks that help must not wait until its length, or what part logging has in it, is known.
 */
export function asksForHelpCard(finding: Finding): boolean {
  if (finding.until !== null) return false;
  switch (finding.kind) {
    case "sustained-low":
    case "lasting-low":
      return true;
    case "decline-open":
    case "logging-change":
      return finding.helpOfferedOn !== undefined;
    case "worse-before-better":
    case "temporary-decline":
    case "new-level":
    case "improvement":
    case "plateau":
    case "post-session-pattern":
    case "post-session-dip":
      return false;
  }
}
