import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { SignUpForm } from "@/lib/account/components/sign-up-form";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { getUser } from "@/lib/account/auth/require-user";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("signUp"))("title") };
}

export default async function SignUpPage() {
  if (await getUser()) redirect("/today");
  const t = await getTranslations("signUp");
  return (
    <>
      <PageHead title={t("title")} sub={t("sub")} margin={t("step", { step: 1, of: 2 })} />
      <Section label={t("accountLabel")}>
        <SignUpForm />
      </Section>
      <Section label={t("whyLabel")} isLabelHeading>
        <p className="max-w-measure">{t("whyKeys")}</p>
        <p className="mt-3 max-w-measure">{t("whyEmail")}</p>
        <p className="mt-3 max-w-measure text-ink-2">{t("purpose")}</p>
      </Section>
      <Section label={t("haveOneLabel")}>
        <TextLink href="/sign-in">{t("signIn")}</TextLink>
      </Section>
    </>
  );
}
