"use client";

import { useTranslations } from "next-intl";
import { secondStepAction } from "@/lib/account/auth/actions";
import { AccountForm } from "./account-form";
import { SecondFactorCode } from "./second-factor-code";
import { useAccountForm } from "./use-account-form";

/** The second step of signing in. */
export function SecondStepForm() {
  const t = useTranslations("signIn");
  const form = useAccountForm(secondStepAction);
  return (
    <AccountForm form={form} submit={t("submit")} pendingLabel={t("pending")}>
      <SecondFactorCode {...form.field("code")} label={t("secondStep.code")} hint={t("secondStep.hint")} />
    </AccountForm>
  );
}
