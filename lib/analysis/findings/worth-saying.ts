import type { Finding } from "@/lib/analysis/trends/analyse";

/**
 * Whether a finding stands among the findings. All lower periods do. A rise that was gone before it could be called
 * lasting, and a plateau that is over, ask for nothing any more; and what one session was followed by is told with
 * the sessions, since a list of them would hide the rest.
 */
export function isWorthSaying(finding: Finding): boolean {
  switch (finding.kind) {
    case "post-session-dip":
      return false;
    case "plateau":
      return finding.until === null;
    case "improvement":
      return finding.until === null || finding.lastingNoticedOn !== undefined;
    case "lasting-low":
    case "decline-open":
    case "worse-before-better":
    case "temporary-decline":
    case "sustained-low":
    case "post-session-pattern":
      return true;
  }
}
