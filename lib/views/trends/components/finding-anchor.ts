import type { Finding } from "@/lib/analysis/trends/analyse";

/** The id of the element that shows a finding, for links to it. */
export function findingAnchor(finding: Finding, letter: string): string {
  return `finding-${letter || finding.kind}`;
}
