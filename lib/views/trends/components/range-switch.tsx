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
          className="inline-flex min-h-tap items-center justify-center border-b-2 border-transparent text-control text-ink-2 max-shell:min-w-11 max-shell:px-1.5 max-shell:text-small no-underline hover:border-hair-strong hover:text-ink aria-[current]:border-pine aria-[current]:font-semibold aria-[current]:text-ink"
        >
          <span className="shell:hidden">{t(`rangeShort.${range}`)}</span>
          <span className="hidden shell:inline">{t(`range.${range}`)}</span>
        </Link>
      ))}
    </nav>
  );
}
