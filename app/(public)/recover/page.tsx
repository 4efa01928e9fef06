import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RecoverForm } from "@/lib/account/components/recover-form";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("recover"))("title") };
}

export default async function RecoverPage() {
  const t = await getTranslations("recover");
  return (
    <>
      <PageHead title={t("title")} sub={t("sub")} />
      <Section label={t("codeLabel")}>
        <RecoverForm />
      </Section>
      <Section label={t("withoutLabel")} isLabelHeading>
        <p className="max-w-measure">{t("without")}</p>
        <TextLink href="/sign-in" tone="quiet">
          {t("signIn")}
        </TextLink>
      </Section>
    </>
  );
}
