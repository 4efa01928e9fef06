import { useTranslations } from "next-intl";
import { DoubtLink } from "@/components/shell/doubt-link";
import { MarksFold } from "@/components/forms/marks-fold";
import { QuickMarks } from "@/components/forms/quick-marks";
import { TextLink } from "@/components/ui/text-link";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { markEffectAction } from "@/lib/features/effects/actions";
import { raisesDoubt } from "@/lib/features/effects/rules";
import { EFFECT_KINDS } from "@/lib/features/effects/choices";
import type { EffectKind } from "@/lib/features/effects/schema";

interface EffectMarksProps {
  /** The day that a tap is about. */
  day: LocalDate;
  marked: readonly EffectKind[];
  /** Stands open under its question; else folded, and open from the start when something is marked. */
  isUnfolded?: boolean;
}

/** Unwanted effects to note with one tap. */
export function EffectMarks({ day, marked, isUnfolded = false }: EffectMarksProps) {
  const t = useTranslations("effects");
  const options = EFFECT_KINDS.filter((kind) => kind !== "own").map((kind) => {
    return { value: kind, label: t(`kind.${kind}`) };
  });
  const marks = (
    <>
      <p className="only-with-script mb-3 max-w-measure text-small text-ink-2">{t("markHint")}</p>
      <QuickMarks
        label={t("markFold")}
        options={options}
        marked={marked.filter((kind) => kind !== "own")}
        action={markEffectAction}
        name="kind"
        fields={{ day }}
      />
      {marked.some(raisesDoubt) && (
        <p>
          <DoubtLink />
        </p>
      )}
      <TextLink tone="quiet" href="/effects">
        {t("toPage")}
      </TextLink>
    </>
  );
  if (isUnfolded) {
    return (
      <>
        <h3 className="font-sans text-body font-medium">{t("markFold")}</h3>
        {marks}
      </>
    );
  }
  return (
    <MarksFold summary={t("markFold")} isOpen={marked.length > 0}>
      {marks}
    </MarksFold>
  );
}
