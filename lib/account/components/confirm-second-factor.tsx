"use client";

import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { confirmSecondFactorAction } from "@/lib/account/pages/second-factor-actions";
import { AccountForm } from "./account-form";
import { SecondFactorCode } from "./second-factor-code";
import { useAccountForm } from "./use-account-form";

/** Asks a first code of the app; then shows the backup codes, this once. */
export function ConfirmSecondFactor() {
  const t = useTranslations("account");
  const form = useAccountForm(confirmSecondFactorAction);
  if (form.result?.ok) return <BackupCodes codes={form.result.data.codes} />;
  return (
    <AccountForm form={form} submit={t("secondFactor.turnOn")}>
      <SecondFactorCode {...form.field("code")} label={t("secondFactor.code")} />
    </AccountForm>
  );
}

function BackupCodes({ codes }: { codes: readonly string[] }) {
  const t = useTranslations("account");
  return (
    <>
      <Notice role="status" icon="check" title={t("secondFactor.isOn")}>
        {t("secondFactor.backupText")}
      </Notice>
      <ul className="my-5 grid max-w-md grid-cols-2 gap-x-8 gap-y-2 text-control tabular-nums">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <TextLink href="/settings/account">{t("secondFactor.backupKept")}</TextLink>
    </>
  );
}
