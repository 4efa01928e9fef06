import { useTranslations } from "next-intl";
import { DoubtLink } from "@/components/shell/doubt-link";
import { MarksFold } from "@/components/forms/marks-fold";
import { QuickMarks } from "@/components/forms/quick-marks";
import { TextLink } from "@/components/ui/text-link";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { markEffectAction } from "@/lib/features/effects/actions";
import { raisesDoubt } from "@/lib/features/effects/rules";
import { EFFECT_KINDS, type EffectKind } from "@/lib/features/effects/schema";

interface EffectMarksProps {
  /** The day that a tap is about. */
  day: LocalDate;
  marked: readonly EffectKind[];
  /** Open from the start when something is marked; folded it says what. */
  isOpen?: boolean;
}

/** Unwanted effects to note with one tap, folded until somebody wants them. */
export function EffectMarks({ day, marked, isOpen = false }: EffectMarksProps) {
  const t = useTranslations("effects");
  const options = EFFECT_KINDS.filter((kind) => kind !== "own").map((kind) => {
    return { value: kind, label: t(`kind.${kind}`) };
  });
  return (
    <>
      <MarksFold summary={t("markFold")} isOpen={isOpen && marked.length > 0}>
        <p className="mb-3 max-w-measure text-small text-ink-2">{t("markHint")}</p>
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
      </MarksFold>
      {!isOpen && marked.length > 0 && (
        <p className="text-small text-ink-2">
          {t("markedToday", { what: marked.map((kind) => t(`kind.${kind}`)).join(", ") })}
        </p>
      )}
    </>
  );
}
