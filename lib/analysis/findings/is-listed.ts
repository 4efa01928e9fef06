import type { Finding } from "@/lib/analysis/trends/analyse";

/**
 * Whether a finding is shown in the list of findings. All lower periods are. An improvement that ended before it was
 * lasting and a plateau that is over are not. A dip after one session is shown with the sessions instead, since many of
 * them would hide the other findings. A changed way of logging that is over stays where it was told in place of a level.
 */
export function isListed(finding: Finding): boolean {
  switch (finding.kind) {
    case "post-session-dip":
      return false;
    case "plateau":
      return finding.until === null;
    case "logging-change":
      return finding.until === null || finding.evidence.level !== null;
    case "improvement":
      return finding.until === null || finding.lastingNoticedOn !== undefined;
    case "lasting-low":
    case "decline-open":
    case "worse-before-better":
    case "temporary-decline":
    case "new-level":
    case "sustained-low":
    case "post-session-pattern":
      return true;
  }
}
