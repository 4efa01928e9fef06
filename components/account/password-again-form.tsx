"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { useFieldErrors } from "@/components/forms/use-field-errors";
import { useFormAction } from "@/components/forms/use-form-action";
import { deleteAccountAction, replaceRecoveryCodeAction } from "@/lib/auth/account-actions";
import { startSecondFactorAction, stopSecondFactorAction } from "@/lib/second-factor/actions";
import { FormFailure } from "./form-failure";
import { PasswordInput } from "./password-input";
import { typedIn } from "./typed-in";

const ACTIONS = {
  replaceCode: replaceRecoveryCodeAction,
  startFactor: startSecondFactorAction,
  stopFactor: stopSecondFactorAction,
  delete: deleteAccountAction,
};

/** Something that asks the password once more: a new recovery code, the second step, or deleting the account. */
export function PasswordAgainForm({ purpose }: { purpose: keyof typeof ACTIONS }) {
  const t = useTranslations("account");
  const [result, action] = useFormAction(ACTIONS[purpose]);
  const errorOf = useFieldErrors(result);
  // The page has this form several times: ids must differ.
  const id = `${purpose}-password`;
  return (
    <ActionForm result={result} action={action} noValidate className="grid max-w-md gap-5">
      <FormFailure result={result} errorOf={errorOf} ids={{ password: id }} />
      <PasswordInput
        name="password"
        typed={typedIn(result, "password")}
        id={id}
        label={t("password.current")}
        error={errorOf("password")}
      />
      <div>
        <SubmitButton variant="secondary">{t(`again.${purpose}`)}</SubmitButton>
      </div>
    </ActionForm>
  );
}
