"use client";

import { useTranslations } from "next-intl";
import { signUpAction } from "@/lib/account/auth/actions";
import { AccountForm } from "./account-form";
import { EmailInput } from "./email-input";
import { PasswordInput } from "./password-input";
import { useAccountForm } from "./use-account-form";

/** First step of signing up. */
export function SignUpForm() {
  const t = useTranslations("signUp");
  const form = useAccountForm(signUpAction);
  return (
    <AccountForm form={form} submit={t("submit")} pendingLabel={t("pending")}>
      <EmailInput {...form.field("email")} />
      <PasswordInput {...form.field("password")} label={t("password")} isNew />
    </AccountForm>
  );
}
