import type { DatedLine } from "@/lib/features/dated-line";
import type { SummaryChoice } from "./choice";
import { beginningOfText } from "./cut-text";
import { foldBlankLines } from "./fold-lines";
import { heightOf, SETTINGS } from "./measure";
import type { SummaryBlock } from "./model";

/** Facts are short: more lines than this are years of grades, and a page has to hold them whole. */
const MOST_FACT_LINES = 30;

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
    .map(({ label, text, isTextOwn = false, own }) => ({
      label,
      ...(text && !isTextOwn && { facts: cutFacts(foldBlankLines(text)) }),
      text: foldBlankLines([isTextOwn && text, audience === "therapist" && own].filter(Boolean).join("\n")),
    }));
  return items.length > 0 ? { kind: "notes", heading, items } : { kind: "empty", heading, text: none };
}

function cutFacts(text: string): string {
  const setting = SETTINGS.facts;
  const isShort = heightOf(text, setting) <= MOST_FACT_LINES * setting.line;
  return isShort ? text : beginningOfText(text, MOST_FACT_LINES, setting);
}
