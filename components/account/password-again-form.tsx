"use client";

import { useTranslations } from "next-intl";
import { deleteAccountAction, replaceRecoveryCodeAction } from "@/lib/auth/account-actions";
import { startSecondFactorAction, stopSecondFactorAction } from "@/lib/second-factor/actions";
import { AccountForm } from "./account-form";
import { PasswordInput } from "./password-input";
import { useAccountForm } from "./use-account-form";

const ACTIONS = {
  replaceCode: replaceRecoveryCodeAction,
  startFactor: startSecondFactorAction,
  stopFactor: stopSecondFactorAction,
  delete: deleteAccountAction,
};

/** Something that asks the password once more: a new recovery code, the second step, or deleting the account. */
export function PasswordAgainForm({ purpose }: { purpose: keyof typeof ACTIONS }) {
  const t = useTranslations("account");
  const form = useAccountForm(ACTIONS[purpose]);
  // The page has this form several times: ids must differ.
  const id = `${purpose}-password`;
  return (
    <AccountForm form={form} submit={t(`again.${purpose}`)} variant="secondary" ids={{ password: id }}>
      <PasswordInput {...form.field("password")} id={id} label={t("password.current")} />
    </AccountForm>
  );
}
