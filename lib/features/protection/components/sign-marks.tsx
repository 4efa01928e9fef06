import { useTranslations } from "next-intl";
import { MarksFold } from "@/components/forms/marks-fold";
import { QuickMarks } from "@/components/forms/quick-marks";
import { TextLink } from "@/components/ui/text-link";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { tapSignAction } from "@/lib/features/protection/actions";
import { SIGNS } from "@/lib/features/protection/choices";
import type { Sign } from "@/lib/features/protection/schema";

interface SignMarksProps {
  sessionId: string;
  day: LocalDate;
  marked: readonly Sign[];
}

/** Signs of protection to note with one tap in a session, folded until somebody wants them. */
export function SignMarks({ sessionId, day, marked }: SignMarksProps) {
  const t = useTranslations("protection");
  return (
    <MarksFold summary={t("markFold")} isOpen={marked.length > 0}>
      <p className="only-with-script mb-3 max-w-measure text-small text-ink-2">{t("markHint")}</p>
      <QuickMarks
        label={t("markFold")}
        options={SIGNS.map((value) => ({ value, label: t(`sign.${value}`) }))}
        marked={marked}
        action={tapSignAction}
        name="sign"
        fields={{ sessionId, day }}
      />
      <TextLink tone="quiet" href="/protection">
        {t("toPage")}
      </TextLink>
    </MarksFold>
  );
}
