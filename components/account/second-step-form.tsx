"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { useFieldErrors } from "@/components/forms/use-field-errors";
import { useFormAction } from "@/components/forms/use-form-action";
import { secondStepAction } from "@/lib/auth/actions";
import { FormFailure } from "./form-failure";
import { SecondFactorCode } from "./second-factor-code";
import { typedIn } from "./typed-in";

/** The second step of signing in. */
export function SecondStepForm() {
  const t = useTranslations("signIn");
  const [result, action] = useFormAction(secondStepAction);
  const errorOf = useFieldErrors(result);
  return (
    <ActionForm result={result} action={action} noValidate className="grid max-w-md grid-cols-1 gap-5">
      <FormFailure result={result} errorOf={errorOf} />
      <SecondFactorCode
        label={t("secondStep.code")}
        hint={t("secondStep.hint")}
        error={errorOf("code")}
        defaultValue={typedIn(result, "code")}
      />
      <div>
        <SubmitButton pendingLabel={t("pending")}>{t("submit")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
