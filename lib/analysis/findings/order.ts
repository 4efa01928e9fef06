import type { Finding } from "@/lib/analysis/trends/analyse";
import { KIND_TRAITS } from "./kinds";

export interface OrderedFindings {
  /** Still going on, the heaviest first: very low, lasting, then too early to say. */
  readonly now: readonly Finding[];
  /** Over, the latest first. */
  readonly earlier: readonly Finding[];
}

/** Splits findings into what is going on and what is over. */
export function orderFindings(findings: readonly Finding[]): OrderedFindings {
  return {
    now: findings
      .filter(({ until }) => until === null)
      .sort((a, b) => KIND_TRAITS[a.kind].rank - KIND_TRAITS[b.kind].rank || b.from.localeCompare(a.from)),
    earlier: findings
      .filter(({ until }) => until !== null)
      .sort((a, b) => (b.until ?? "").localeCompare(a.until ?? "") || b.from.localeCompare(a.from)),
  };
}

/**
 * Whether a low period is heavy enough to name the help lines beside it: very low, lasting, or so low over the last
 * weeks that help must not wait until its length is known; and not over.
 */
export function asksForHelpCard(finding: Finding): boolean {
  if (finding.until !== null) return false;
  switch (finding.kind) {
    case "sustained-low":
    case "lasting-low":
      return true;
    case "decline-open":
      return finding.helpOfferedOn !== undefined;
    case "worse-before-better":
    case "temporary-decline":
    case "improvement":
    case "plateau":
    case "post-session-pattern":
    case "post-session-dip":
      return false;
  }
}
