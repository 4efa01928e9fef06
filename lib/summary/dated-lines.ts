import type { SummaryChoice } from "./choice";
import type { DatedLine, SummaryBlock } from "./model";

/** Lines that touch the period, oldest first, as a block of notes; only for a choice that ticked their part. */
export function datedLinesBlock(
  lines: readonly DatedLine[],
  { from, to }: Pick<SummaryChoice, "from" | "to">,
  { heading, none }: { heading: string; none: string },
): SummaryBlock {
  const items = lines
    .filter((line) => line.from <= to && (line.until ?? to) >= from)
    .sort((a, b) => a.from.localeCompare(b.from) || a.label.localeCompare(b.label))
    .map(({ label, text }) => ({ label, text }));
  return items.length > 0 ? { kind: "notes", heading, items } : { kind: "empty", heading, text: none };
}
