import { getTranslations } from "next-intl/server";
import { Link } from "@/components/ui/link";
import { RANGES } from "@/lib/analysis/charts/range";
import { viewAddress, type TrendsView } from "@/lib/analysis/charts/view";

/** Links that choose the period shown; they work without a script and can be bookmarked. */
export async function RangeSwitch({ view }: { view: TrendsView }) {
  const t = await getTranslations("trends");
  return (
    <nav aria-label={t("period")} className="flex flex-wrap max-shell:-ml-1.5 shell:gap-x-6.5">
      {RANGES.map((range) => (
        <Link
          key={range}
          href={viewAddress({ ...view, range })}
          aria-current={range === view.range ? "true" : undefined}
          scroll={false}
          className="period-link"
        >
          <span className="shell:hidden">{t(`rangeShort.${range}`)}</span>
          <span className="hidden shell:inline">{t(`range.${range}`)}</span>
        </Link>
      ))}
    </nav>
  );
}
