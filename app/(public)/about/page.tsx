import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ResearchFigures } from "@/lib/features/learn/components/research-figures";
import { Link } from "@/components/ui/link";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("about"))("title") };
}

export default async function AboutPage() {
  const t = await getTranslations("about");
  return (
    <>
      <PageHead title={t("title")} sub={t("sub")} />
      <Section label={t("purpose.label")} isLabelHeading>
        <p className="max-w-measure font-serif text-lead">{t("purpose.is")}</p>
        <p className="mt-3 max-w-measure">{t("purpose.isNot")}</p>
      </Section>
      <Section label={t("words.label")} isLabelHeading>
        <p className="max-w-measure">{t("words.open")}</p>
        <p className="mt-3 max-w-measure">{t("words.recovered")}</p>
        <p className="mt-3 max-w-measure">{t("words.lasting")}</p>
        <p className="mt-3 max-w-measure text-ink-2">{t("words.cause")}</p>
      </Section>
      <Section label={t("research.label")} isLabelHeading>
        <ResearchFigures />
      </Section>
      <Section label={t("limits.label")} isLabelHeading>
        <p className="max-w-measure">
          {t.rich("limits.crisis", { help: (chunks) => <Link href="/help">{chunks}</Link> })}
        </p>
        <p className="mt-3 max-w-measure">{t("limits.body")}</p>
        <p className="mt-3 max-w-measure">{t("limits.selfReport")}</p>
        <p className="mt-3 max-w-measure">
          {t.rich("limits.nobody", { privacy: (chunks) => <Link href="/privacy">{chunks}</Link> })}
        </p>
      </Section>
    </>
  );
}
