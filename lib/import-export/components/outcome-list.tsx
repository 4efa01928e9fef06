import { useTranslations } from "next-intl";
import type { PartOutcome } from "@/lib/import-export/server/account-document";

/** Per kind what is new, there already, or taken over. */
export function OutcomeList({ outcomes }: { outcomes: readonly PartOutcome[] }) {
  const t = useTranslations("importData");
  const toTexts = ({ added, unchanged, replaced, ...outcome }: PartOutcome) => [
    ...(added > 0 ? [t("outcomeAdded", { count: added })] : []),
    ...(unchanged > 0 ? [t("outcomeUnchanged", { count: unchanged })] : []),
    ...(outcome.kept > 0 ? [t("outcomeKept", { count: outcome.kept })] : []),
    ...(replaced > 0 ? [t("outcomeReplaced")] : []),
  ];
  const rows = outcomes.map((outcome) => ({ name: outcome.name, texts: toTexts(outcome) }));
  return (
    <dl className="grid max-w-measure grid-cols-[auto_1fr] gap-x-6 gap-y-2">
      {rows
        .filter(({ texts }) => texts.length > 0)
        .map(({ name, texts }) => (
          <div key={name} className="col-span-2 grid grid-cols-subgrid border-b border-hair pb-2">
            <dt className="font-medium">{t(`kinds.${name}`)}</dt>
            <dd className="text-ink-2">{texts.join(" · ")}</dd>
          </div>
        ))}
    </dl>
  );
}
