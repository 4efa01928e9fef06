"use client";

import { useTranslations } from "next-intl";
import { BeforeAfter } from "@/components/forms/before-after";
import { Section } from "@/components/ui/section";
import type { SessionTexts } from "./session-texts";

/** Mood and tension, before and after. */
export function GradesSection({ initial }: { initial: SessionTexts }) {
  const t = useTranslations("sessions");
  const side = (name: "moodBefore" | "moodAfter" | "tensionBefore" | "tensionAfter", caption: string) => ({
    name,
    caption,
    label: t(`field.${name}`),
    defaultValue: initial(name),
  });
  return (
    <Section label={t("beforeAndAfter")} isLabelHeading>
      <div className="grid gap-6">
        <BeforeAfter label={t("mood")} before={side("moodBefore", t("before"))} after={side("moodAfter", t("after"))} />
        <BeforeAfter
          label={t("tension")}
          before={side("tensionBefore", t("before"))}
          after={side("tensionAfter", t("after"))}
        />
      </div>
      <p className="mt-3 text-small text-ink-2">{t("scaleHint")}</p>
    </Section>
  );
}
