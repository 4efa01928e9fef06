"use client";

import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { changePasswordAction } from "@/lib/account/pages/account-actions";
import { AccountForm } from "./account-form";
import { PasswordInput } from "./password-input";
import { SecondFactorCode } from "./second-factor-code";
import { useAccountForm } from "./use-account-form";

/** Changing the password of a signed-in person. */
export function ChangePasswordForm({ asksCode }: { asksCode: boolean }) {
  const t = useTranslations("account");
  const form = useAccountForm(changePasswordAction);
  return (
    <AccountForm form={form} submit={t("password.change")}>
      {form.result?.ok && (
        <Notice role="status" icon="check" title={t("password.changed")}>
          {t("password.changedNote")}
        </Notice>
      )}
      <PasswordInput {...form.field("currentPassword")} label={t("password.current")} />
      <PasswordInput {...form.field("newPassword")} label={t("password.new")} isNew />
      {asksCode && <SecondFactorCode {...form.field("code")} label={t("secondFactor.codeToo")} />}
    </AccountForm>
  );
}
