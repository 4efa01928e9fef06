import { useTranslations } from "next-intl";
import { EffectMarks } from "@/lib/features/effects/components/effect-marks";
import { Disclosure } from "@/components/ui/disclosure";
import { MARGIN, ROW } from "@/components/ui/row-style";
import { TextLink } from "@/components/ui/text-link";
import type { TodayView } from "@/lib/views/today/view";

/** What can be written down beside the day itself, folded until somebody wants it. */
export function SomethingElse({ view: { today, markedEffects } }: { view: TodayView }) {
  const t = useTranslations("today");
  return (
    <section className={`${ROW} border-t border-hair`}>
      <div className={MARGIN} />

      <Disclosure
        look="line"
        summary={<h2 className="font-sans text-body font-medium tracking-normal">{t("somethingElse")}</h2>}
      >
        {markedEffects && <EffectMarks day={today} marked={markedEffects} isUnfolded />}
        <ul>
          <li>
            <TextLink href="/protection">{t("else.protection")}</TextLink>
          </li>
          <li>
            <TextLink href="/life-events">{t("else.event")}</TextLink>
          </li>
          <li>
            <TextLink href="/sessions/new">{t("newSession")}</TextLink>
          </li>
          <li>
            <TextLink href="/check-ins/new">{t("else.checkIn")}</TextLink>
          </li>
          <li>
            <TextLink href="/calendar" tone="quiet">
              {t("else.calendar")}
            </TextLink>
          </li>
          <li>
            <TextLink href="/check-ins" tone="quiet">
              {t("else.all")}
            </TextLink>
          </li>
        </ul>
      </Disclosure>
    </section>
  );
}
