"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { useFieldErrors } from "@/components/forms/use-field-errors";
import { useFormAction } from "@/components/forms/use-form-action";
import { signInAction } from "@/lib/auth/actions";
import { EmailInput } from "./email-input";
import { FormFailure } from "./form-failure";
import { PasswordInput } from "./password-input";
import { typedIn } from "./typed-in";

/** Signing in. `next` is where the person was going. */
export function SignInForm({ next }: { next: string }) {
  const t = useTranslations("signIn");
  const [result, action] = useFormAction(signInAction);
  const errorOf = useFieldErrors(result);
  const keep = result?.ok === false && result.values?.keepSignedIn === "on";
  return (
    <ActionForm result={result} action={action} noValidate className="grid max-w-md gap-5">
      <FormFailure result={result} errorOf={errorOf} />
      <input type="hidden" name="next" value={next} />
      <EmailInput result={result} error={errorOf("email")} />
      <PasswordInput
        name="password"
        typed={typedIn(result, "password")}
        label={t("password")}
        error={errorOf("password")}
      />
      <div>
        <label className="flex min-h-tap items-center gap-3">
          <input type="checkbox" name="keepSignedIn" defaultChecked={keep} className="size-5" />
          {t("keepSignedIn")}
        </label>
        <p className="text-small text-ink-2">{t("keepSignedInHint")}</p>
      </div>
      <div>
        <SubmitButton pendingLabel={t("pending")}>{t("submit")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
