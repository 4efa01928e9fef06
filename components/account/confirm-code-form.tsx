"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextInput } from "@/components/forms/text-input";
import { useFieldErrors } from "@/components/forms/use-field-errors";
import { useFormAction } from "@/components/forms/use-form-action";
import { TextLink } from "@/components/ui/text-link";
import { confirmRecoveryCodeAction } from "@/lib/auth/account-actions";
import { FormFailure } from "./form-failure";
import { typedIn } from "./typed-in";

/** Asks one group of the code back, so that both sides know it was kept. */
export function ConfirmCodeForm({ group }: { group: number }) {
  const t = useTranslations("account");
  const [result, action] = useFormAction(confirmRecoveryCodeAction);
  const errorOf = useFieldErrors(result);
  return (
    <ActionForm result={result} action={action} noValidate className="no-print grid max-w-md gap-5">
      <FormFailure result={result} errorOf={errorOf} />
      <div className="max-w-64">
        <TextInput
          name="group"
          label={t("code.askBack", { group })}
          labelLook="heading"
          hint={t("code.askBackWhy")}
          error={errorOf("group")}
          defaultValue={typedIn(result, "group")}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          required
        />
      </div>
      <div className="flex flex-wrap items-center gap-6">
        <SubmitButton>{t("code.kept")}</SubmitButton>
        <TextLink href="/today" tone="quiet">
          {t("code.later")}
        </TextLink>
      </div>
    </ActionForm>
  );
}
