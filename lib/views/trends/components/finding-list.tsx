import { randomUUID } from "node:crypto";
import { asksForHelpCard } from "@/lib/analysis/findings/order";
import type { FindingsRecord } from "@/lib/analysis/findings/record";
import type { Finding } from "@/lib/analysis/trends/analyse";
import type { HelpCountry } from "@/lib/features/help/lines";
import { eventsAround, type LifeEventEntry } from "@/lib/features/life-events/rules";
import { FindingItem } from "./finding-item";
import { FoldedFinding } from "./folded-finding";

/** What the lists of findings know about each. */
export interface FindingListContext {
  record: Pick<FindingsRecord, "letters" | "answers" | "today">;
  /** Where findings stand among the talking points, by id. */
  taken: ReadonlyMap<string, string>;
  /** Life events that were written down. */
  events: readonly LifeEventEntry[];
  country: HelpCountry;
}

interface FindingListProps {
  /** In the order of the page. */
  findings: readonly Finding[];
  context: FindingListContext;
  /** The first one is shown in full, the others as one line each. */
  isFirstInFull?: boolean;
}

/** Findings as lines that open in place. */
export function FindingList({ findings, context, isFirstInFull = false }: FindingListProps) {
  const { record, taken, events, country } = context;
  return (
    <ul>
      {findings.map((finding, index) => {
        const shown = {
          finding,
          letter: record.letters.get(finding.id) ?? "",
          today: record.today,
          answer: record.answers.get(finding.id),
          taken: taken.get(finding.id) ?? null,
          events: eventsAround(events, finding).map(({ content }) => content.name),
          ids: { answer: randomUUID(), point: randomUUID() },
        };
        if (index > 0 || !isFirstInFull) return <FoldedFinding key={finding.id} {...shown} />;
        return <FindingItem key={finding.id} {...shown} helpCountry={asksForHelpCard(finding) ? country : undefined} />;
      })}
    </ul>
  );
}
