import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ConfirmCodeForm } from "@/lib/account/components/confirm-code-form";
import { RecoveryCodeGroups } from "@/lib/account/components/recovery-code-groups";
import { RecoveryCodeTools } from "@/lib/account/components/recovery-code-tools";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { loadPendingCode } from "@/lib/account/pages/loaders";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account"))("code.title") };
}

export default async function RecoveryCodePage() {
  const [t, pending] = await Promise.all([getTranslations("account"), loadPendingCode()]);
  if (!pending) {
    return (
      <>
        <PageHead title={t("code.title")} sub={t("code.gone")} />
        <Section label={t("code.next")}>
          <p className="flex flex-wrap gap-x-7">
            <TextLink href="/today">{t("code.toToday")}</TextLink>
            <TextLink href="/settings/account">{t("code.makeNew")}</TextLink>
          </p>
        </Section>
      </>
    );
  }
  const step = pending.isSignUp ? t("code.step", { step: 2, of: 2 }) : undefined;
  return (
    <>
      <PageHead
        title={t("code.title")}
        sub={<span className="font-serif text-lead text-ink">{t("code.sub")}</span>}
        margin={step}
      >
        <div className="mt-7">
          <RecoveryCodeGroups groups={pending.groups} />
          <RecoveryCodeTools code={pending.groups.join(" ")} />
        </div>
      </PageHead>
      <Section label={t("code.whyLabel")} isLabelHeading>
        <p className="max-w-measure">{t("code.why")}</p>
        <p className="mt-3 max-w-measure">{t("code.once")}</p>
      </Section>
      <Section label={t("code.checkLabel")}>
        <ConfirmCodeForm group={pending.group} />
      </Section>
    </>
  );
}
