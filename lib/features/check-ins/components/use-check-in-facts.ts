import { useLocale, useTranslations } from "next-intl";
import { formatter } from "@/lib/platform/i18n/format";
import type { CheckIn } from "@/lib/features/check-ins/schema";

/** What was entered beside the mood, in few words; what was not entered is left out. */
export function useCheckInFacts({ stress, sleepHours, sleepSource, sleepQuality }: CheckIn): string[] {
  const t = useTranslations("checkIns");
  const { grade } = formatter(useLocale());
  return [
    stress !== undefined && t("stressValue", { value: grade(stress) }),
    sleepHours !== undefined &&
      (sleepSource === undefined
        ? t("hoursValue", { value: grade(sleepHours) })
        : t("hoursMeasured", { value: grade(sleepHours), source: sleepSource })),
    sleepQuality !== undefined && t("qualityValue", { value: grade(sleepQuality) }),
  ].filter((fact) => fact !== false);
}
