"use client";

import { useTranslations } from "next-intl";
import { deleteAccountAction, replaceRecoveryCodeAction } from "@/lib/account/pages/account-actions";
import { startSecondFactorAction, stopSecondFactorAction } from "@/lib/account/pages/second-factor-actions";
import { AccountForm } from "./account-form";
import { PasswordInput } from "./password-input";
import { SecondFactorCode } from "./second-factor-code";
import { useAccountForm } from "./use-account-form";

const ACTIONS = {
  replaceCode: replaceRecoveryCodeAction,
  startFactor: startSecondFactorAction,
  stopFactor: stopSecondFactorAction,
  delete: deleteAccountAction,
};

interface PasswordAgainFormProps {
  purpose: keyof typeof ACTIONS;
  /** Whether the second step is on, and a code of it is asked too. */
  asksCode?: boolean;
}

/** Something that asks the password once more: a new recovery code, the second step, or deleting the account. */
export function PasswordAgainForm({ purpose, asksCode = false }: PasswordAgainFormProps) {
  const t = useTranslations("account");
  const form = useAccountForm(ACTIONS[purpose]);
  // The page has this form several times: ids must differ.
  const id = `${purpose}-password`;
  const codeId = `${purpose}-code`;
  return (
    <AccountForm form={form} submit={t(`again.${purpose}`)} variant="secondary" ids={{ password: id, code: codeId }}>
      <PasswordInput {...form.field("password")} id={id} label={t("password.current")} />
      {asksCode && <SecondFactorCode {...form.field("code")} id={codeId} label={t("secondFactor.codeToo")} />}
    </AccountForm>
  );
}
