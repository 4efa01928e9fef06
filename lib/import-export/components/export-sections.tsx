import { PasswordInput } from "@/lib/account/components/password-input";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { buttonStyle } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import { BackLink } from "@/components/ui/back-link";
import { TextLink } from "@/components/ui/text-link";
import { useTranslations } from "next-intl";

/** The ways to take the own data out, with the reason why the file was refused. */
export function ExportSections({ refusal }: { refusal: string | undefined }) {
  const t = useTranslations("exportData");
  return (
    <>
      <PageHead title={t("title")} sub={t("sub")} margin={<BackLink href="/settings">{t("back")}</BackLink>} />
      <Section label={t("all")} isLabelHeading>
        <p className="mb-5 max-w-measure">{t("allText")}</p>
        <form action="/settings/export/json" method="post" className="no-print grid max-w-md grid-cols-1 gap-5">
          <PasswordInput name="password" label={t("password")} defaultValue="" {...(refusal && { error: refusal })} />
          <div>
            <button type="submit" className={buttonStyle("primary")}>
              <Icon name="download" />
              {t("allButton")}
            </button>
          </div>
        </form>
      </Section>
      <Section label={t("checkIns")} isLabelHeading>
        <p className="mb-5 max-w-measure">{t("checkInsText")}</p>
        {/* A plain link: a file is no page to fetch ahead. */}
        <a href="/settings/export/csv" download className={buttonStyle("secondary")}>
          <Icon name="download" />
          {t("checkInsButton")}
        </a>
      </Section>
      <Section label={t("care")} isLabelHeading>
        <p className="max-w-measure">{t("careText")}</p>
        <TextLink href="/settings/import">{t("importLink")}</TextLink>
      </Section>
    </>
  );
}
