"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { SubmitButton } from "@/components/forms/submit-button";
import { useFieldErrors } from "@/components/forms/use-field-errors";
import { Notice } from "@/components/ui/notice";
import { changePasswordAction } from "@/lib/auth/account-actions";
import { FormFailure } from "./form-failure";
import { PasswordInput } from "./password-input";

/** Changing the password of a signed-in person. */
export function ChangePasswordForm() {
  const t = useTranslations("account");
  const [result, action] = useActionState(changePasswordAction, null);
  const errorOf = useFieldErrors(result);
  return (
    <form action={action} noValidate className="grid max-w-md gap-5">
      <FormFailure result={result} errorOf={errorOf} />
      {result?.ok && (
        <Notice role="status" icon="check" title={t("password.changed")}>
          {t("password.changedNote")}
        </Notice>
      )}
      <PasswordInput name="currentPassword" label={t("password.current")} error={errorOf("currentPassword")} />
      <PasswordInput name="newPassword" label={t("password.new")} isNew error={errorOf("newPassword")} />
      <div>
        <SubmitButton>{t("password.change")}</SubmitButton>
      </div>
    </form>
  );
}
