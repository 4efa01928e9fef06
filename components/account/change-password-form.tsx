"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { useFieldErrors } from "@/components/forms/use-field-errors";
import { useFormAction } from "@/components/forms/use-form-action";
import { Notice } from "@/components/ui/notice";
import { changePasswordAction } from "@/lib/auth/account-actions";
import { FormFailure } from "./form-failure";
import { PasswordInput } from "./password-input";
import { typedIn } from "./typed-in";

/** Changing the password of a signed-in person. */
export function ChangePasswordForm() {
  const t = useTranslations("account");
  const [result, action] = useFormAction(changePasswordAction);
  const errorOf = useFieldErrors(result);
  return (
    <ActionForm result={result} action={action} noValidate className="grid max-w-md gap-5">
      <FormFailure result={result} errorOf={errorOf} />
      {result?.ok && (
        <Notice role="status" icon="check" title={t("password.changed")}>
          {t("password.changedNote")}
        </Notice>
      )}
      <PasswordInput
        name="currentPassword"
        typed={typedIn(result, "currentPassword")}
        label={t("password.current")}
        error={errorOf("currentPassword")}
      />
      <PasswordInput
        name="newPassword"
        typed={typedIn(result, "newPassword")}
        label={t("password.new")}
        isNew
        error={errorOf("newPassword")}
      />
      <div>
        <SubmitButton>{t("password.change")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
