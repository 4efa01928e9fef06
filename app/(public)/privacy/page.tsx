import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("privacy"))("title") };
}

/** What the page says, in order. Every sentence has to be true of the code. */
const PARTS = ["kept", "copy", "server", "others", "reminders", "device", "deletion", "rights"] as const;

export default async function PrivacyPage() {
  const t = await getTranslations("privacy");
  return (
    <>
      <PageHead title={t("title")} sub={t("sub")} />
      {PARTS.map((part) => (
        <Section key={part} label={t(`parts.${part}.label`)} isLabelHeading>
          <p className="max-w-measure">{t(`parts.${part}.first`)}</p>
          <p className="mt-3 max-w-measure">{t(`parts.${part}.second`)}</p>
        </Section>
      ))}
    </>
  );
}
