"use client";

import { useTranslations } from "next-intl";
import { TextInput } from "@/components/forms/text-input";
import type { ActionResult } from "@/lib/result";
import { typedIn } from "./typed-in";

interface EmailInputProps {
  /** The outcome of the form, to show again what was typed. */
  result: ActionResult<unknown> | null;
  error: string | undefined;
}

/** The e-mail address of an account. */
export function EmailInput({ result, error }: EmailInputProps) {
  const t = useTranslations("account");
  return (
    <TextInput
      name="email"
      type="email"
      label={t("email")}
      autoComplete="username"
      autoCapitalize="none"
      spellCheck={false}
      required
      defaultValue={typedIn(result, "email")}
      error={error}
    />
  );
}
