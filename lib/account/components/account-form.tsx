"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "@/components/forms/action-form";
import { ErrorSummary } from "@/components/forms/error-summary";
import { SubmitButton } from "@/components/forms/submit-button";
import { formatter } from "@/lib/platform/i18n/format";
import type { ActionFailure } from "@/lib/platform/forms/result";
import type { useAccountForm } from "./use-account-form";

interface AccountFormProps<T> {
  form: ReturnType<typeof useAccountForm<T>>;
  /** The word on the button, and the word while it is under way. */
  submit: string;
  pendingLabel?: string;
  variant?: "primary" | "secondary";
  /** Ids of fields whose name occurs more than once on the page. */
  ids?: Record<string, string>;
  /** What stands above all, also above what went wrong. */
  head?: ReactNode;
  /** What else can be done, beside the button. */
  beside?: ReactNode;
  children: ReactNode;
}

/** A form about the account: what kept it from being accepted, its fields, its button. */
export function AccountForm<T>({ form, ids = {}, head, children, ...button }: AccountFormProps<T>) {
  const { result, action, errorOf } = form;
  const { submit, pendingLabel, variant = "primary", beside } = button;
  const t = useTranslations("errors");
  const tAccount = useTranslations("account");
  const format = formatter(useLocale());
  const errors = Object.keys((result?.ok === false && result.fieldErrors) || {}).map((name) => {
    return { name, message: errorOf(name) ?? "", ...(ids[name] && { id: ids[name] }) };
  });
  const title = ({ code, waitSeconds }: ActionFailure) =>
    waitSeconds === undefined ? t(code) : tAccount("waitFirst", { wait: format.wait(waitSeconds) });
  return (
    <ActionForm result={result} action={action} noValidate className="no-print grid max-w-md grid-cols-1 gap-5">
      {head}
      {result?.ok === false && <ErrorSummary title={title(result)} errors={errors} />}
      {children}
      <div className="flex flex-wrap items-center gap-6">
        <SubmitButton variant={variant} {...(pendingLabel && { pendingLabel })}>
          {submit}
        </SubmitButton>
        {beside}
      </div>
    </ActionForm>
  );
}
