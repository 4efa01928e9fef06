"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { SelectInput } from "@/components/forms/select-input";
import { useFormAction } from "@/components/forms/use-form-action";
import { SavedLine } from "@/components/forms/saved-line";
import { SubmitButton } from "@/components/forms/submit-button";
import { Section } from "@/components/ui/section";
import { saveSettingsAction } from "@/lib/account/pages/settings-actions";
import { HELP_COUNTRIES, THEMES } from "@/lib/account/settings/choices";
import type { Settings } from "@/lib/account/settings/schema";

interface SettingsFormProps {
  settings: Settings;
  timeZone: string;
  timeZones: readonly string[];
}

const HOURS = Array.from({ length: 13 }, (_, hour) => hour);

/** Display, days and the country of the help lines. */
export function SettingsForm({ settings, timeZone, timeZones }: SettingsFormProps) {
  const t = useTranslations("settings");
  const tError = useTranslations("errors");
  const [result, formAction] = useFormAction(saveSettingsAction);
  return (
    <ActionForm result={result} action={formAction} className="[&_select]:max-w-96">
      <Section label={t("display")}>
        <SelectInput name="theme" label={t("theme")} defaultValue={settings.theme}>
          {THEMES.map((theme) => (
            <option key={theme} value={theme}>
              {t(`themes.${theme}`)}
            </option>
          ))}
        </SelectInput>
      </Section>
      <Section label={t("days")}>
        <div className="grid gap-5">
          <SelectInput
            name="timeZone"
            label={t("timeZone")}
            hint={t("timeZoneHint", { zone: timeZone })}
            defaultValue={settings.timeZone ?? ""}
          >
            <option value="">{t("timeZoneOfDevice")}</option>
            {timeZones.map((zone) => (
              <option key={zone} value={zone}>
                {zone.replaceAll("_", " ")}
              </option>
            ))}
          </SelectInput>
          <SelectInput
            name="dayStartsAtHour"
            label={t("dayStarts")}
            hint={t("dayStartsHint")}
            defaultValue={settings.dayStartsAtHour}
          >
            {HOURS.map((hour) => (
              <option key={hour} value={hour}>
                {t("hour", { hour })}
              </option>
            ))}
          </SelectInput>
        </div>
      </Section>
      <Section label={t("help")}>
        <SelectInput name="helpCountry" label={t("country")} defaultValue={settings.helpCountry}>
          {HELP_COUNTRIES.map((country) => (
            <option key={country} value={country}>
              {t(`countries.${country}`)}
            </option>
          ))}
        </SelectInput>
        <div className="mt-6 flex flex-wrap items-center gap-5">
          <SubmitButton>{t("save")}</SubmitButton>
          {result && (
            <SavedLine state={result.ok ? "saved" : "failed"} message={result.ok ? t("saved") : tError(result.code)} />
          )}
        </div>
      </Section>
    </ActionForm>
  );
}
