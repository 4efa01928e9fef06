"use client";

import { useTranslations } from "next-intl";
import { TextInput } from "@/components/forms/text-input";
import { recoverAction } from "@/lib/account/auth/actions";
import { AccountForm } from "./account-form";
import { EmailInput } from "./email-input";
import { PasswordInput } from "./password-input";
import { useAccountForm } from "./use-account-form";

/** Setting a new password with the recovery code. */
export function RecoverForm() {
  const t = useTranslations("recover");
  const form = useAccountForm(recoverAction);
  return (
    <AccountForm form={form} submit={t("submit")} pendingLabel={t("pending")}>
      <EmailInput {...form.field("email")} />
      <TextInput
        {...form.field("recoveryCode")}
        label={t("code")}
        hint={t("codeHint")}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        required
      />
      <PasswordInput {...form.field("newPassword")} label={t("newPassword")} isNew />
    </AccountForm>
  );
}
