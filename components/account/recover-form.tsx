"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextInput } from "@/components/forms/text-input";
import { useFieldErrors } from "@/components/forms/use-field-errors";
import { useFormAction } from "@/components/forms/use-form-action";
import { recoverAction } from "@/lib/auth/actions";
import { EmailInput } from "./email-input";
import { FormFailure } from "./form-failure";
import { PasswordInput } from "./password-input";
import { typedIn } from "./typed-in";

/** Setting a new password with the recovery code. */
export function RecoverForm() {
  const t = useTranslations("recover");
  const [result, action] = useFormAction(recoverAction);
  const errorOf = useFieldErrors(result);
  return (
    <ActionForm result={result} action={action} noValidate className="grid max-w-md gap-5">
      <FormFailure result={result} errorOf={errorOf} />
      <EmailInput result={result} error={errorOf("email")} />
      <TextInput
        name="recoveryCode"
        label={t("code")}
        hint={t("codeHint")}
        error={errorOf("recoveryCode")}
        defaultValue={typedIn(result, "recoveryCode")}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        required
      />
      <PasswordInput
        name="newPassword"
        typed={typedIn(result, "newPassword")}
        label={t("newPassword")}
        isNew
        error={errorOf("newPassword")}
      />
      <div>
        <SubmitButton pendingLabel={t("pending")}>{t("submit")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
