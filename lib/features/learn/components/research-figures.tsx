import { useTranslations } from "next-intl";

/** What is known from research and where it is published. Only these: other figures are not repeated here. */
const FIGURES = [
  { key: "unpleasant", source: "Strauss et al. 2021, BJPsych Open 7:e186" },
  { key: "lasting", source: "Crawford et al. 2016, BJPsych 208:260" },
  { key: "spikes", source: "PubMed 35025537" },
] as const;

/** The research figures, each with its source. */
export function ResearchFigures() {
  const t = useTranslations("about");
  return (
    <>
      <p className="max-w-measure">{t("research.intro")}</p>
      <ul className="mt-4">
        {FIGURES.map(({ key, source }) => (
          <li key={key} className="max-w-measure border-t border-hair py-4">
            <p>{t(`research.${key}`)}</p>
            <p className="mt-1 text-small text-ink-2">{source}</p>
          </li>
        ))}
      </ul>
      <p className="max-w-measure border-t border-hair pt-4">{t("research.unknown")}</p>
    </>
  );
}
