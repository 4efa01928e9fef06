import { getTranslations } from "next-intl/server";
import { StaticMarkup } from "@/components/ui/static-markup";
import type { EpisodeStatus } from "@/lib/analysis/charts/types";
import type { Why } from "@/lib/analysis/findings/why";

const EDGE = {
  recovered: "border-ochre",
  lasting: "border-plum",
  open: "border-open",
  plain: "border-hair-strong",
} satisfies Record<EpisodeStatus, string>;

const PARTS = ["rule", "used", "changes", "not"] as const;

interface FindingWhyProps {
  /** The days and the levels that it stands on. */
  source: string;
  why: Why;
  status: EpisodeStatus;
  /** What one could say about it in a session. */
  saying: string;
}

/** The four answers to "why do I see this?", between what it stands on and what one could say. */
export async function FindingWhy({ source, why, status, saying }: FindingWhyProps) {
  const t = await getTranslations("findings");
  return (
    <StaticMarkup>
      <p className="mb-2 text-small text-ink-2">{source}</p>
      <dl className={`why-list ${EDGE[status]}`}>
        {PARTS.map((part) => (
          <div key={part} className="contents">
            <dt className="font-semibold">{t(`why.heading.${part}`)}</dt>
            <dd className="mb-2.5 max-w-measure shell:mb-0">{why[part]}</dd>
          </div>
        ))}
      </dl>
      <p className="mb-2 text-small text-ink-2">
        {t("say")} <span className="font-serif text-body text-ink">{t("quote", { text: saying })}</span>
      </p>
    </StaticMarkup>
  );
}
