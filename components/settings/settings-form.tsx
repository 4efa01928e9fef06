"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Field } from "@/components/forms/field";
import { Select } from "@/components/forms/select";
import { SavedLine } from "@/components/forms/saved-line";
import { SubmitButton } from "@/components/forms/submit-button";
import { Section } from "@/components/ui/section";
import { saveSettingsAction } from "@/lib/settings/actions";
import { HELP_COUNTRIES, THEMES, type Settings } from "@/lib/settings/schema";

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
  const [result, formAction] = useActionState(saveSettingsAction, null);
  return (
    <form action={formAction}>
      <Section label={t("display")}>
        <Field name="theme" label={t("theme")}>
          <Select name="theme" defaultValue={settings.theme} options={THEMES.map((theme) => [theme, t(`themes.${theme}`)])} />
        </Field>
      </Section>
      <Section label={t("days")}>
        <div className="grid gap-5">
          <Field name="timeZone" label={t("timeZone")} hint={t("timeZoneHint", { zone: timeZone })}>
            <Select
              name="timeZone"
              defaultValue={settings.timeZone ?? ""}
              options={[["", "–"], ...timeZones.map((zone): [string, string] => [zone, zone.replaceAll("_", " ")])]}
            />
          </Field>
          <Field name="dayStartsAtHour" label={t("dayStarts")} hint={t("dayStartsHint")}>
            <Select
              name="dayStartsAtHour"
              defaultValue={String(settings.dayStartsAtHour)}
              options={HOURS.map((hour) => [String(hour), t("hour", { hour })])}
            />
          </Field>
        </div>
      </Section>
      <Section label={t("help")}>
        <Field name="helpCountry" label={t("country")}>
          <Select
            name="helpCountry"
            defaultValue={settings.helpCountry}
            options={HELP_COUNTRIES.map((country) => [country, t(`countries.${country}`)])}
          />
        </Field>
        <div className="mt-6 flex flex-wrap items-center gap-5">
          <SubmitButton>{t("save")}</SubmitButton>
          {result && (
            <SavedLine state={result.ok ? "saved" : "failed"} message={result.ok ? t("saved") : tError(result.code)} />
          )}
        </div>
      </Section>
    </form>
  );
}
