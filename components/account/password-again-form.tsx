"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { SubmitButton } from "@/components/forms/submit-button";
import { useFieldErrors } from "@/components/forms/use-field-errors";
import { deleteAccountAction, replaceRecoveryCodeAction } from "@/lib/auth/account-actions";
import { FormFailure } from "./form-failure";
import { PasswordInput } from "./password-input";

const ACTIONS = { replaceCode: replaceRecoveryCodeAction, delete: deleteAccountAction };

/** Something that asks the password once more: a new recovery code, or deleting the account. */
export function PasswordAgainForm({ purpose }: { purpose: keyof typeof ACTIONS }) {
  const t = useTranslations("account");
  const [result, action] = useActionState(ACTIONS[purpose], null);
  const errorOf = useFieldErrors(result);
  // The page has this form twice: ids must differ.
  const id = `${purpose}-password`;
  return (
    <form action={action} noValidate className="grid max-w-md gap-5">
      <FormFailure result={result} errorOf={errorOf} ids={{ password: id }} />
      <PasswordInput name="password" id={id} label={t("password.current")} error={errorOf("password")} />
      <div>
        <SubmitButton variant="secondary">{t(`again.${purpose}`)}</SubmitButton>
      </div>
    </form>
  );
}
