import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { RANGES, type RangeName } from "@/lib/charts/range";

/** The period shown, as plain links: they work without a script, and can be bookmarked. */
export async function RangeSwitch({ current, isTable }: { current: RangeName; isTable: boolean }) {
  const t = await getTranslations("trends");
  return (
    <nav aria-label={t("period")} className="flex flex-wrap gap-x-5 shell:gap-x-6.5">
      {RANGES.map((name) => (
        <Link
          key={name}
          href={`/trends?range=${name}${isTable ? "&view=table" : ""}`}
          aria-current={name === current ? "true" : undefined}
          scroll={false}
          className="inline-flex min-h-tap items-center border-b-2 border-transparent text-control text-ink-2 no-underline hover:border-hair-strong hover:text-ink aria-[current]:border-pine aria-[current]:font-semibold aria-[current]:text-ink"
        >
          <span className="shell:hidden">{t(`rangeShort.${name}`)}</span>
          <span className="hidden shell:inline">{t(`range.${name}`)}</span>
        </Link>
      ))}
    </nav>
  );
}
