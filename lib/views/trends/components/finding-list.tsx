import { randomUUID } from "node:crypto";
import type { FindingsRecord } from "@/lib/analysis/findings/record";
import { asksForHelpCard } from "@/lib/analysis/findings/order";
import { eventsAround, type LifeEventEntry } from "@/lib/features/life-events/rules";
import type { Finding } from "@/lib/analysis/trends/analyse";
import { FindingItem } from "./finding-item";

interface FindingListProps {
  findings: readonly Finding[];
  record: Pick<FindingsRecord, "letters" | "answers" | "today">;
  taken: ReadonlySet<string>;
  /** Life events that were written down. */
  events: readonly LifeEventEntry[];
}

/** Findings in the order given. */
export function FindingList({ findings, record, taken, events }: FindingListProps) {
  const firstLow = findings.find(asksForHelpCard);
  return (
    <ul>
      {findings.map((finding) => (
        <FindingItem
          key={finding.id}
          finding={finding}
          letter={record.letters.get(finding.id) ?? ""}
          today={record.today}
          answer={record.answers.get(finding.id)}
          isTaken={taken.has(finding.id)}
          events={eventsAround(events, finding).map(({ content }) => content.name)}
          leadsToDoubt={finding === firstLow}
          ids={{ answer: randomUUID(), point: randomUUID() }}
        />
      ))}
    </ul>
  );
}
