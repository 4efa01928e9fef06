"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { useFieldErrors } from "@/components/forms/use-field-errors";
import { useFormAction } from "@/components/forms/use-form-action";
import { signUpAction } from "@/lib/auth/actions";
import { EmailInput } from "./email-input";
import { FormFailure } from "./form-failure";
import { PasswordInput } from "./password-input";
import { typedIn } from "./typed-in";

/** First step of signing up. */
export function SignUpForm() {
  const t = useTranslations("signUp");
  const [result, action] = useFormAction(signUpAction);
  const errorOf = useFieldErrors(result);
  return (
    <ActionForm result={result} action={action} noValidate className="grid max-w-md gap-5">
      <FormFailure result={result} errorOf={errorOf} />
      <EmailInput result={result} error={errorOf("email")} />
      <PasswordInput
        name="password"
        typed={typedIn(result, "password")}
        label={t("password")}
        isNew
        error={errorOf("password")}
      />
      <div>
        <SubmitButton pendingLabel={t("pending")}>{t("submit")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
