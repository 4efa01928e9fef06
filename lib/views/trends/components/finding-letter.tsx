import { useTranslations } from "next-intl";
import { KeyBadge } from "@/components/ui/key-badge";
import { episodeStatus } from "@/lib/analysis/charts/episode-status";
import type { Finding } from "@/lib/analysis/trends/analyse";

/** The letter of a finding as the chart draws it; an empty circle for one that is not in the chart. */
export function FindingLetter({ finding, letter }: { finding: Finding; letter: string }) {
  const t = useTranslations("findings");
  const status = episodeStatus(finding) ?? "plain";
  if (letter === "") {
    return <span aria-hidden="true" className="block size-5.5 rounded-round border-[1.5px] border-hair-strong" />;
  }
  return <KeyBadge letter={letter} kind={status === "plain" ? "neutral" : status} label={t("letter", { letter })} />;
}
