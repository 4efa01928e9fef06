import type { Finding } from "@/lib/analysis/trends/analyse";

/** The id of the chart, for links back to it. */
export const CHART_ANCHOR = "chart";

/** The id of the element that shows a finding, for links to it. */
export function findingAnchor(finding: Finding, letter: string): string {
  return `finding-${letter || finding.kind}`;
}

/** The address of the finding with a letter, on the same page. */
export function findingHref(letter: string): string {
  return `#finding-${letter}`;
}
