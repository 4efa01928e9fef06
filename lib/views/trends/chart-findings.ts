import type { ChartFinding } from "@/lib/analysis/charts/types";
import type { FindingsRecord } from "@/lib/analysis/findings/record";

/** The findings that the chart marks, with their letters: all but those that the person hid. */
export function chartFindings(record: FindingsRecord): ChartFinding[] {
  return record.findings
    .filter(({ id }) => record.answers.get(id)?.answer !== "hide")
    .map((finding) => ({ finding, letter: record.letters.get(finding.id) ?? "" }));
}
