import { getTranslations } from "next-intl/server";
import type { EpisodeStatus } from "@/lib/analysis/charts/types";
import type { Why } from "@/lib/analysis/findings/why";

const EDGE = {
  recovered: "border-ochre",
  lasting: "border-plum",
  open: "border-open",
  plain: "border-hair-strong",
} satisfies Record<EpisodeStatus, string>;

const PARTS = ["rule", "used", "changes", "not"] as const;

/** The four answers to "why do I see this?". */
export async function FindingWhy({ why, status }: { why: Why; status: EpisodeStatus }) {
  const t = await getTranslations("findings");
  return (
    <dl className={`why-list ${EDGE[status]}`}>
      {PARTS.map((part) => (
        <div key={part} className="contents">
          <dt className="font-semibold">{t(`why.heading.${part}`)}</dt>
          <dd className="mb-2.5 max-w-measure shell:mb-0">{why[part]}</dd>
        </div>
      ))}
    </dl>
  );
}
