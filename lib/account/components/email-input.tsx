"use client";

import { useTranslations } from "next-intl";
import { TextInput } from "@/components/forms/text-input";

interface EmailInputProps {
  name: "email";
  defaultValue: string;
  error: string | undefined;
}

/** The e-mail address of an account. */
export function EmailInput(field: EmailInputProps) {
  const t = useTranslations("account");
  return (
    <TextInput
      {...field}
      type="email"
      label={t("email")}
      autoComplete="username"
      autoCapitalize="none"
      spellCheck={false}
      required
    />
  );
}
