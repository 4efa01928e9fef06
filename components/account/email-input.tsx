"use client";

import { useTranslations } from "next-intl";
import { TextInput } from "@/components/forms/text-input";
import type { ActionResult } from "@/lib/result";

interface EmailInputProps {
  /** The outcome of the form, to show again what was typed. */
  result: ActionResult<unknown> | null;
  error: string | undefined;
}

/** The e-mail address of an account. */
export function EmailInput({ result, error }: EmailInputProps) {
  const t = useTranslations("account");
  const typed = result?.ok === false ? result.values?.email : undefined;
  return (
    <TextInput
      name="email"
      type="email"
      label={t("email")}
      autoComplete="username"
      autoCapitalize="none"
      spellCheck={false}
      required
      defaultValue={typeof typed === "string" ? typed : ""}
      error={error}
    />
  );
}
