import "server-only";
import type { DatedLine } from "@/lib/features/dated-line";
import { ENTRY_KINDS, type DatedPart } from "@/lib/features/entry-kinds";
import type { ChartEvent, EntryContext } from "@/lib/features/server-entry-kind";
import { SERVER_ENTRY_KINDS } from "@/lib/features/server-entry-kinds";

/** What one kind of entry adds to the summary. */
export interface KindInSummary {
  part: DatedPart;
  lines: DatedLine[];
  /** Its marks below the chart, shown when its part is. */
  events: ChartEvent[];
}

/** Everything the kinds of entries add to a summary, in words with its days. */
export function loadKindsInSummary(context: EntryContext): Promise<KindInSummary[]> {
  const inSummary = ENTRY_KINDS.flatMap((kind) => {
    const { summaryLines, chartEvents } = SERVER_ENTRY_KINDS[kind.exportName];
    return "summary" in kind && summaryLines ? [{ part: kind.summary.part, summaryLines, chartEvents }] : [];
  });
  return Promise.all(
    inSummary.map(async ({ part, summaryLines, chartEvents }) => {
      const [lines, events] = await Promise.all([summaryLines(context), chartEvents?.(context) ?? []]);
      return { part, lines, events };
    }),
  );
}

/** The lines of each part; a part with nothing in it is absent. */
export function linesByPart(kinds: readonly KindInSummary[]): Partial<Record<DatedPart, DatedLine[]>> {
  const byPart: Partial<Record<DatedPart, DatedLine[]>> = {};
  for (const { part, lines } of kinds) if (lines.length > 0) byPart[part] = [...(byPart[part] ?? []), ...lines];
  return byPart;
}
