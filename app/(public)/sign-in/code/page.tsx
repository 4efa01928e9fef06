import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { SecondStepForm } from "@/lib/account/components/second-step-form";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { isOnTheWayToSecondStep } from "@/lib/account/pages/loaders";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("signIn"))("secondStep.title") };
}

export default async function SecondStepPage() {
  if (!(await isOnTheWayToSecondStep())) redirect("/sign-in");
  const t = await getTranslations("signIn");
  return (
    <>
      <PageHead title={t("secondStep.title")} sub={t("secondStep.text")} />
      <Section label={t("secondStep.label")}>
        <SecondStepForm />
      </Section>
      <Section label={t("otherwiseLabel")}>
        <p className="mb-3 max-w-measure">{t("secondStep.lost")}</p>
        <TextLink href="/sign-in">{t("secondStep.again")}</TextLink>
      </Section>
    </>
  );
}
