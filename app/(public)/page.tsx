import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { ExampleChart } from "@/lib/features/landing/components/example-chart";
import { OpenDemo } from "@/lib/features/landing/components/open-demo";
import { ButtonLink } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { PageHead } from "@/components/ui/page-head";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { getUser } from "@/lib/account/auth/require-user";
import { env } from "@/lib/platform/env";

export default async function LandingPage({ searchParams }: PageProps<"/">) {
  if (await getUser()) redirect("/today");
  const [t, { account }] = await Promise.all([getTranslations("landing"), searchParams]);
  return (
    <>
      <PageHead title={t("title")}>
        {account === "deleted" && (
          <div className="mt-6">
            <Notice role="status" icon="check" title={t("accountDeleted")}>
              {t("accountDeletedNote")}
            </Notice>
          </div>
        )}
      </PageHead>
      {env().demo && <OpenDemo />}
      <Section label={t("whatLabel")} isLabelHeading>
        <p className="max-w-measure font-serif text-lead">{t("what")}</p>
      </Section>
      <Section label={t("forWhomLabel")} isLabelHeading>
        <p className="max-w-measure font-serif text-lead">{t("forWhom")}</p>
      </Section>
      <Section label={t("whatNotLabel")} isLabelHeading>
        <p className="max-w-measure font-serif text-lead">{t("whatNot")}</p>
      </Section>
      <Section label={t("beginLabel")}>
        <div className="flex flex-wrap items-center gap-4">
          <ButtonLink href="/sign-up">{t("signUp")}</ButtonLink>
          <ButtonLink href="/sign-in" variant="secondary">
            {t("signIn")}
          </ButtonLink>
        </div>
        <p className="mt-6 max-w-measure text-control text-ink-2">
          {t.rich("help", { link: (chunks) => <Link href="/help">{chunks}</Link> })}
        </p>
      </Section>
      <Section label={t("exampleLabel")} isLabelHeading>
        <ExampleChart />
      </Section>
    </>
  );
}
