import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { buttonStyle } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import { BackLink } from "@/components/ui/back-link";
import { TextLink } from "@/components/ui/text-link";
import { requireUser } from "@/lib/auth/require-user";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("exportData"))("title") };
}

export default async function ExportPage() {
  await requireUser();
  const t = await getTranslations("exportData");
  return (
    <>
      <PageHead title={t("title")} sub={t("sub")} margin={<BackLink href="/settings">{t("back")}</BackLink>} />
      <Section label={t("all")} isLabelHeading>
        <p className="mb-5 max-w-measure">{t("allText")}</p>
        {/* A plain link: a file is no page to fetch ahead. */}
        <a href="/settings/export/json" download className={buttonStyle("primary")}>
          <Icon name="download" />
          {t("allButton")}
        </a>
      </Section>
      <Section label={t("checkIns")} isLabelHeading>
        <p className="mb-5 max-w-measure">{t("checkInsText")}</p>
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
