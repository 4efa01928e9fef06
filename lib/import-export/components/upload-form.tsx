import { useLocale, useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { Field } from "@/components/forms/field";
import { fieldIds } from "@/components/forms/field-ids";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { formatter } from "@/lib/platform/i18n/format";
import { Disclosure } from "@/components/ui/disclosure";
import { FileForm } from "./file-form";
import { fileLimits } from "./file-limits";

/** Apps whose exports are read, as they call themselves. */
const APPS = [
  "Apple Health",
  "Apple Journal",
  "Bearable",
  "Daily You",
  "Daybook",
  "Daylio",
  "Day One",
  "eMoods",
  "Fitbit",
  "Garmin",
  "Health Connect",
  "How We Feel",
  "Journiv",
  "MoodTracker",
  "My Brain",
  "Nomie",
  "OneShot",
  "Oura",
  "Perfice",
  "Pixels",
  "Pixy",
  "Plees Tracker",
  "Samsung Health",
  "Sleep as Android",
  "Sleep Cycle",
  "StoryPad",
  "Withings",
];

interface UploadFormProps extends Omit<ComponentProps<typeof FileForm>, "children"> {
  label: string;
}

/** Sends a file to be looked at. It works without JavaScript, up to the size that the server takes. */
export function UploadForm({ label, ...person }: UploadFormProps) {
  const t = useTranslations("importData");
  const ids = fieldIds("file");
  const limits = fileLimits(formatter(useLocale()));
  return (
    <Section label={label} isLabelHeading>
      <FileForm {...person}>
        <Field name="file" label={t("chooseFile")} hint={t("fileHint", limits)}>
          <input
            type="file"
            name="file"
            id={ids.input}
            required
            multiple
            aria-describedby={ids.hint}
            className="block min-h-tap w-full max-w-measure text-control file:mr-4 file:min-h-tap file:cursor-pointer file:rounded-r1 file:border-[1.5px] file:border-solid file:border-hair-strong file:bg-transparent file:px-4 file:font-semibold file:text-ink"
          />
        </Field>
        <div className="max-w-measure text-small text-ink-2">
          <p>{t("onDevice.hint")}</p>
          <p className="only-without-script">{t("onDevice.withoutScript")}</p>
        </div>
        <Disclosure summary={t("formats.apps")}>
          <p className="max-w-measure text-ink-2">{APPS.join(", ")}.</p>
        </Disclosure>
        <p className="max-w-measure text-small text-ink-2">{t("kept")}</p>
        <div>
          <Button type="submit">{t("upload")}</Button>
        </div>
      </FileForm>
    </Section>
  );
}
