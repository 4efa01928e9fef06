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
    <dl
      className={`mt-1 mb-2 grid gap-x-5 border-l-3 bg-raised px-4 pt-4 pb-2 text-control leading-6 shell:grid-cols-[9.375rem_1fr] shell:gap-y-2.5 shell:px-5.5 shell:pt-4.5 shell:pb-5 ${EDGE[status]}`}
    >
      {PARTS.map((part) => (
        <div key={part} className="contents">
          <dt className="font-semibold">{t(`why.heading.${part}`)}</dt>
          <dd className="mb-2.5 max-w-measure shell:mb-0">{why[part]}</dd>
        </div>
      ))}
    </dl>
  );
}
