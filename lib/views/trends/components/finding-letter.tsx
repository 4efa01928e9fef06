import { useTranslations } from "next-intl";
import { KeyBadge } from "@/components/ui/key-badge";
import { episodeStatus } from "@/lib/analysis/charts/episode-status";
import { CHART_ANCHOR } from "./finding-anchor";
import type { Finding } from "@/lib/analysis/trends/analyse";

interface FindingLetterProps {
  finding: Finding;
  letter: string;
  /** Leads to the chart; not within what can be tapped itself. */
  isLink?: boolean;
}

/** The letter of a finding as the chart draws it; an empty circle for one that is not in the chart. */
export function FindingLetter({ finding, letter, isLink = false }: FindingLetterProps) {
  const t = useTranslations("findings");
  const status = episodeStatus(finding) ?? "plain";
  if (letter === "") {
    return <span aria-hidden="true" className="block size-5.5 rounded-round border-[1.5px] border-hair-strong" />;
  }
  const kind = status === "plain" ? "neutral" : status;
  if (!isLink) return <KeyBadge letter={letter} kind={kind} label={t("letter", { letter })} />;
  return (
    <a
      href={`#${CHART_ANCHOR}`}
      aria-label={t("letterToChart", { letter })}
      className="-m-2.75 inline-flex p-2.75 no-underline"
    >
      <KeyBadge letter={letter} kind={kind} />
    </a>
  );
}
