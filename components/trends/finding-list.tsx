import { randomUUID } from "node:crypto";
import type { FindingsRecord } from "@/lib/findings/record";
import type { Finding } from "@/lib/trends/analyse";
import { FindingItem } from "./finding-item";

interface FindingListProps {
  findings: readonly Finding[];
  record: Pick<FindingsRecord, "letters" | "answers" | "asOf">;
  taken: ReadonlySet<string>;
}

/** Findings in the order given. */
export function FindingList({ findings, record, taken }: FindingListProps) {
  return (
    <ul>
      {findings.map((finding) => (
        <FindingItem
          key={finding.id}
          finding={finding}
          letter={record.letters.get(finding.id) ?? ""}
          asOf={record.asOf}
          answer={record.answers.get(finding.id)}
          isTaken={taken.has(finding.id)}
          ids={{ answer: randomUUID(), point: randomUUID() }}
        />
      ))}
    </ul>
  );
}
