import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { SignInForm } from "@/lib/account/components/sign-in-form";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { safeNextPath } from "@/lib/account/auth/next-path";
import { getUser } from "@/lib/account/auth/require-user";
import { hasFormerSessionCookie } from "@/lib/account/auth/session-cookie";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("signIn"))("title") };
}

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const next = safeNextPath((await searchParams).next);
  if (await getUser()) redirect(next);
  const [t, isRenamed] = await Promise.all([getTranslations("signIn"), hasFormerSessionCookie()]);
  return (
    <>
      <PageHead title={t("title")} />
      <Section label={t("accountLabel")}>
        {isRenamed && (
          <Notice icon="info" title={t("onceMore")}>
            {t("onceMoreText")}
          </Notice>
        )}
        <SignInForm next={next} />
      </Section>
      <Section label={t("otherwiseLabel")}>
        <p className="flex flex-wrap gap-x-7">
          <TextLink href="/recover">{t("recover")}</TextLink>
          <TextLink href="/sign-up">{t("signUp")}</TextLink>
        </p>
      </Section>
    </>
  );
}
