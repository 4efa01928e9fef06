import type { DatedLine } from "@/lib/features/dated-line";
import type { SummaryChoice } from "./choice";
import { foldBlankLines } from "./fold-lines";
import type { SummaryBlock } from "./model";

/**
 * Lines that touch the period, oldest first, as a block of notes; only for a choice that ticked their part. What was
 * written freely stands under the facts for the own therapist, and is left out for another clinician.
 */
export function datedLinesBlock(
  lines: readonly DatedLine[],
  { from, to, audience }: Pick<SummaryChoice, "from" | "to" | "audience">,
  { heading, none }: { heading: string; none: string },
): SummaryBlock {
  const items = lines
    .filter((line) => line.from <= to && (line.until ?? to) >= from)
    .sort((a, b) => a.from.localeCompare(b.from) || a.label.localeCompare(b.label))
    .map(({ label, text, own }) => ({
      label,
      text: foldBlankLines([text, audience === "therapist" && own].filter(Boolean).join("\n")),
    }));
  return items.length > 0 ? { kind: "notes", heading, items } : { kind: "empty", heading, text: none };
}
