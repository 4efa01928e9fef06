import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { plainDescription } from "@/lib/analysis/findings/plain-description";
import type { FindingsRecord } from "@/lib/analysis/findings/record";
import { formatter } from "@/lib/platform/i18n/format";

/** The mood of the last weeks in plain numbers, while it is too early to say what is usual. */
export function PlainMood({ record }: { record: FindingsRecord }) {
  const t = useTranslations("trends");
  const format = formatter(useLocale());
  const description = plainDescription(record.days, record.asOf);
  if (!description) return null;
  const { days, logged, mean, lowest, highest } = description;
  return (
    <Section label={t("nowLabel")} isLabelHeading isCompact>
      <p className="font-serif text-lead text-pretty">
        {t("plain", {
          logged,
          days,
          mean: format.mean(mean),
          low: format.grade(lowest.mood),
          lowDay: format.dayAsOf(lowest.day, record.today),
          high: format.grade(highest.mood),
          highDay: format.dayAsOf(highest.day, record.today),
        })}
      </p>
      <p className="max-w-measure text-small text-ink-2">{t("plainLimit")}</p>
    </Section>
  );
}
