import { PasswordInput } from "@/lib/account/components/password-input";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { buttonStyle } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import { BackLink } from "@/components/ui/back-link";
import { TextLink } from "@/components/ui/text-link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** The ways to take the own data out, with the reason why the file was refused. */
export function ExportSections({ refusal }: { refusal: string | undefined }) {
  const t = useTranslations("exportData");
  return (
    <>
      <PageHead title={t("title")} sub={t("sub")} margin={<BackLink href="/settings">{t("back")}</BackLink>} />
      {/* One password, and a button to each file: each button posts the form to a route of its own. */}
      <form action="/settings/export/json" method="post">
        <Section label={t("first")} isLabelHeading>
          <p className="mb-5 max-w-measure">{t("firstText")}</p>
          <div className="no-print max-w-md">
            <PasswordInput name="password" label={t("password")} defaultValue="" {...(refusal && { error: refusal })} />
          </div>
        </Section>
        <Part label={t("all")} text={t("allText")}>
          <button type="submit" className={buttonStyle("primary")}>
            <Icon name="download" />
            {t("allButton")}
          </button>
        </Part>
        <Part label={t("tables")} text={t("tablesText")}>
          <button type="submit" formAction="/settings/export/tables" className={buttonStyle("secondary")}>
            <Icon name="download" />
            {t("tablesButton")}
          </button>
        </Part>
        <Part label={t("fhir")} text={t("fhirText")}>
          <button type="submit" formAction="/settings/export/fhir" className={buttonStyle("secondary")}>
            <Icon name="download" />
            {t("fhirButton")}
          </button>
        </Part>
      </form>
      <Part label={t("checkIns")} text={t("checkInsText")}>
        {/* A plain link: a file is no page to fetch ahead. */}
        <a href="/settings/export/csv" download className={buttonStyle("secondary")}>
          <Icon name="download" />
          {t("checkInsButton")}
        </a>
      </Part>
      <Part label={t("calendar")} text={t("calendarText")}>
        <a href="/settings/reminders/calendar" download className={buttonStyle("secondary")}>
          <Icon name="download" />
          {t("calendarButton")}
        </a>
      </Part>
      <Part label={t("pdf")} text={t("pdfText")}>
        <TextLink href="/summary">{t("pdfLink")}</TextLink>
      </Part>
      <Part label={t("care")} text={t("careText")}>
        <TextLink href="/settings/import">{t("importLink")}</TextLink>
      </Part>
    </>
  );
}

interface PartProps {
  label: string;
  /** What it gives, in a sentence. */
  text: string;
  children: ReactNode;
}

/** One way out, and the way to it. */
function Part({ label, text, children }: PartProps) {
  return (
    <Section label={label} isLabelHeading>
      <p className="mb-5 max-w-measure">{text}</p>
      {children}
    </Section>
  );
}
