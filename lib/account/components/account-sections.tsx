import { AccessList } from "./access-list";
import { ChangePasswordForm } from "./change-password-form";
import { Devices } from "./devices";
import { PasswordAgainForm } from "./password-again-form";
import { SecondFactor } from "./second-factor";
import { BackLink } from "@/components/ui/back-link";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { useTranslations } from "next-intl";
import type { AccountView, SecondFactorView } from "@/lib/account/pages/view";

interface AccountSectionsProps {
  account: AccountView;
  factor: SecondFactorView;
}

/** What can be changed of the account, and who used it. */
export function AccountSections({ account, factor }: AccountSectionsProps) {
  const t = useTranslations("account");
  const { email, recoveryConfirmed, devices, access, today } = account;
  const asksCode = factor.state === "on";
  return (
    <>
      <PageHead
        title={t("title")}
        sub={t("signedInAs", { email })}
        margin={<BackLink href="/settings">{t("back")}</BackLink>}
      />
      <Section label={t("password.label")} isLabelHeading>
        <p className="mb-5 max-w-measure">{t("password.text")}</p>
        <ChangePasswordForm asksCode={asksCode} />
      </Section>
      <Section label={t("replaceCode.label")} isLabelHeading>
        {!recoveryConfirmed && (
          <div className="mb-5">
            <Notice tone="open" icon="info" title={t("replaceCode.unconfirmed")}>
              <TextLink href="/sign-up/recovery-code">{t("reminder.link")}</TextLink>
            </Notice>
          </div>
        )}
        <p className="mb-3 max-w-measure">{t("replaceCode.text")}</p>
        <Disclosure look="add" summary={t("replaceCode.open")}>
          <PasswordAgainForm purpose="replaceCode" asksCode={asksCode} />
        </Disclosure>
      </Section>
      <Section label={t("secondFactor.label")} isLabelHeading>
        <SecondFactor factor={factor} />
      </Section>
      <Section label={t("devices.label")} isLabelHeading>
        <Devices devices={devices} today={today} />
      </Section>
      {access.length > 0 && (
        <Section label={t("access.label")} isLabelHeading>
          <AccessList access={access} today={today} />
        </Section>
      )}
      <Section label={t("delete.label")} isLabelHeading>
        <p className="max-w-measure">{t("delete.text")}</p>
        <p className="mt-3 mb-3 max-w-measure">{t("delete.backup")}</p>
        <TextLink href="/settings/export">{t("delete.exportFirst")}</TextLink>
        <Disclosure look="add" summary={t("delete.open")}>
          <PasswordAgainForm purpose="delete" asksCode={asksCode} />
        </Disclosure>
      </Section>
    </>
  );
}
