"use client";

import { useTranslations } from "next-intl";
import { FormFailure } from "@/components/account/form-failure";
import { PasswordInput } from "@/components/account/password-input";
import { typedIn } from "@/components/account/typed-in";
import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { useFieldErrors } from "@/components/forms/use-field-errors";
import { useFormAction } from "@/components/forms/use-form-action";
import { endInSessionAction } from "@/lib/auth/in-session-actions";

/** The way back to everything else: the password once more. */
export function UnlockForm() {
  const t = useTranslations("inSession");
  const [result, action] = useFormAction(endInSessionAction);
  const errorOf = useFieldErrors(result);
  return (
    <ActionForm result={result} action={action} noValidate className="grid max-w-md gap-4">
      <h2 className="font-serif text-lead">{t("unlock")}</h2>
      <p className="-mt-3 text-small text-ink-2">{t("unlockHint")}</p>
      <FormFailure result={result} errorOf={errorOf} ids={{ password: "password" }} />
      <PasswordInput
        name="password"
        typed={typedIn(result, "password")}
        label={t("password")}
        error={errorOf("password")}
      />
      <div>
        <SubmitButton variant="secondary">{t("unlockButton")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
