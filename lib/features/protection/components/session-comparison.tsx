import { useTranslations } from "next-intl";
import type { Comparison } from "@/lib/features/protection/rules";

/** Pace and being heard in sessions with a moment, beside the others: two counts, no cause. */
export function SessionComparison({ comparison }: { comparison: Comparison }) {
  const t = useTranslations("protection");
  const counts = (question: keyof Comparison) => {
    const { withMoment, others } = comparison[question];
    return { count: withMoment.count, of: withMoment.of, otherCount: others.count, otherOf: others.of };
  };
  const isAnswered = (question: keyof Comparison) =>
    comparison[question].withMoment.of > 0 && comparison[question].others.of > 0;
  return (
    <div className="grid max-w-measure grid-cols-1 gap-2">
      {isAnswered("pace") && <p>{t("paceBeside", counts("pace"))}</p>}
      {isAnswered("heard") && <p>{t("heardBeside", counts("heard"))}</p>}
      <p className="text-small text-ink-2">{t("besideLimit")}</p>
    </div>
  );
}
